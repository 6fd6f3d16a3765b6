package io.gridview.resolve;

import static io.gridview.resolve.Resolved.artifact;
import static io.gridview.resolve.Resolved.chart;
import static io.gridview.resolve.Resolved.source;
import static io.gridview.resolve.Resolved.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.ChartAlternative;
import io.gridview.artifact.ResolvedChart;
import io.gridview.data.RowTable;
import io.gridview.spec.ChartType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryChartTest {

    @Test
    void a_pie_adds_up_the_rest_and_has_no_slice_for_nothing() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (long i = 1; i <= 15; i++) {
            rows.add(List.of("n" + i, i));
        }
        rows.add(Arrays.asList("none", null));

        ResolvedChart pie =
                chart("\"chart_type\":\"pie\",\"label_key\":\"n\",\"value_key\":\"v\"", table(List.of("n", "v"), rows));

        assertThat(source(pie)).hasSize(13).last().isEqualTo(List.of("Other", 6L));
        assertThat(Objects.requireNonNull(pie.reduction()).kind()).isEqualTo("top_n_other");
    }

    @Test
    void a_pie_of_averages_has_no_other() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (long i = 1; i <= 15; i++) {
            rows.add(List.of("n" + i, i));
        }

        ResolvedChart pie = chart(
                "\"chart_type\":\"pie\",\"group_by\":\"n\",\"value_key\":\"v\",\"aggregate\":\"avg\"",
                table(List.of("n", "v"), rows));

        assertThat(source(pie)).hasSize(12);
        assertThat(Objects.requireNonNull(pie.reduction()).kind()).isEqualTo("top_n");
    }

    @Test
    void wide_form_that_names_an_aggregate_is_aggregated() {
        RowTable rows = table("n v", List.of("a", 1L), List.of("b", 5L), List.of("a", 3L));
        String bar = "\"chart_type\":\"bar\",\"x_key\":\"n\",\"series\":[{\"key\":\"v\"}]";

        assertThat(source(chart(bar, rows))).hasSize(3);
        assertThat(source(chart(bar + ",\"aggregate\":\"max\"", rows)))
                .containsExactly(List.of("a", 3L), List.of("b", 5L));
        assertThat(source(chart(bar + ",\"aggregate\":\"count\"", rows)))
                .containsExactly(List.of("a", 2L), List.of("b", 1L));
    }

    @Test
    void a_logarithmic_axis_takes_positive_values_and_gaps() {
        RowTable rows = table("n v", List.of(1L, 10L), Arrays.asList(2L, null), List.of(3L, 1000L));

        assertThat(axis(rows)).containsEntry("type", "log");
    }

    @Test
    void a_logarithmic_axis_refuses_zero_and_says_so() {
        RowTable rows = table("n v", List.of(1L, 10L), List.of(2L, 0L));

        assertThat(axis(rows)).containsEntry("type", "value");
        assertThat(artifact("\"charts\":[{\"id\":\"c\"," + log() + "}]", rows, "UTC")
                        .diagnostics())
                .extracting("code")
                .containsExactly("log_needs_positive");
    }

    @Test
    void a_line_drops_points_without_a_place_and_says_so() {
        RowTable rows = table("n v", List.of(1L, 10L), Arrays.asList(null, 7L));

        assertThat(source(chart(log(), rows))).hasSize(1);
        assertThat(artifact("\"charts\":[{\"id\":\"c\"," + log() + "}]", rows, "UTC")
                        .diagnostics())
                .extracting("code")
                .containsExactly("no_place_on_axis");
    }

    @Test
    void a_hundred_bars_are_shown_and_one_more_is_not() {
        assertThat(source(bars(100))).hasSize(100);
        assertThat(bars(100).reduction()).isNull();
        assertThat(source(bars(101))).hasSize(101).last().isEqualTo(List.of("Other", 0L));
    }

    @Test
    void parts_of_a_whole_may_be_a_pie_up_to_six() {
        assertThat(bars(6).alternatives())
                .extracting(ChartAlternative::chartType)
                .contains(ChartType.PIE);
        assertThat(bars(7).alternatives())
                .extracting(ChartAlternative::chartType)
                .doesNotContain(ChartType.PIE);
    }

    @Test
    void groups_of_one_row_keep_the_name_of_the_column() {
        ResolvedChart chart = chart(
                "\"chart_type\":\"bar\",\"group_by\":\"n\",\"value_key\":\"v\",\"aggregate\":\"avg\"",
                table("n v", List.of("a", 1L), List.of("b", 2L)));
        ResolvedChart combined = chart(
                "\"chart_type\":\"bar\",\"group_by\":\"n\",\"value_key\":\"v\",\"aggregate\":\"avg\"",
                table("n v", List.of("a", 1L), List.of("a", 2L)));

        assertThat(chart.description()).startsWith("Bar chart of v by n");
        assertThat(combined.description()).startsWith("Bar chart of Average v by n");
    }

    @Test
    void flags_are_named_and_missing_names_are_a_dash() {
        ResolvedChart chart = chart(
                "\"chart_type\":\"bar\",\"group_by\":\"n\",\"value_key\":\"v\"",
                table("n v", List.of(true, 1L), List.of(false, 2L), Arrays.asList(null, 3L)));

        assertThat(source(chart, 0)).containsExactly("Yes", "No", "\u2014");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Wed,Mon,,Sun        ; Mon,Wed,Sun,\u2014
            high,low,medium     ; low,medium,high
            65+,< 18,18-64      ; < 18,18-64,65+
            Week 10,Week 9      ; Week 9,Week 10
            beta,Alpha,Zulu     ; Alpha,Zulu,beta
            """)
    void labels_are_sorted_as_a_reader_expects_them(String labels, String sorted) {
        List<List<?>> rows = new ArrayList<>();
        for (String label : labels.split(",")) {
            rows.add(Arrays.asList(label.isEmpty() ? null : label, 1L));
        }
        List<Object> expected = new ArrayList<>(List.of(sorted.split(",")));
        String bars = "\"chart_type\":\"bar\",\"x_key\":\"x\",\"series\":[{\"key\":\"v\"}],\"sort\":\"label_";

        assertThat(source(chart(bars + "asc\"", table(List.of("x", "v"), rows)), 0))
                .isEqualTo(expected);
        Collections.reverse(expected);
        assertThat(source(chart(bars + "desc\"", table(List.of("x", "v"), rows)), 0))
                .isEqualTo(expected);
    }

    private static ResolvedChart bars(int count) {
        List<List<?>> rows = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            rows.add(List.of("n" + i, i));
        }
        return chart("\"chart_type\":\"bar\",\"group_by\":\"n\",\"value_key\":\"v\"", table(List.of("n", "v"), rows));
    }

    private static String log() {
        return "\"chart_type\":\"line\",\"x_key\":\"n\",\"series\":[{\"key\":\"v\"}],\"y_scale\":\"log\"";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> axis(RowTable rows) {
        return (Map<String, Object>)
                Objects.requireNonNull(chart(log(), rows).option().get("yAxis"));
    }
}
