package io.gridview.resolve;

import static io.gridview.resolve.Resolved.chart;
import static io.gridview.resolve.Resolved.source;
import static io.gridview.resolve.Resolved.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.ResolvedChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SeriesPivotTest {
    private static final String LONG = "\"chart_type\":\"bar\",\"x_key\":\"x\",\"value_key\":\"v\",\"series_by\":\"s\"";

    @Test
    void each_value_of_the_series_column_is_a_series() {
        ResolvedChart chart = chart(
                LONG,
                table(
                        "x s v",
                        List.of("a", "red", 1L),
                        List.of("a", "blue", 2L),
                        List.of("b", "red", 3L),
                        List.of("a", "red", 4L)));

        assertThat(source(chart)).containsExactly(List.of("a", 5L, 2L), Arrays.asList("b", 3L, null));
        assertThat(chart.formats().keySet()).containsExactly("x", "red", "blue");
    }

    @Test
    void a_pair_that_never_occurs_counts_none() {
        ResolvedChart chart = chart(
                "\"chart_type\":\"bar\",\"x_key\":\"x\",\"series_by\":\"s\",\"value_key\":\"v\",\"aggregate\":\"count\"",
                table("x s v", List.of("a", "red", 1L), List.of("b", "blue", 2L)));

        assertThat(source(chart)).containsExactly(List.of("a", 1L, 0L), List.of("b", 0L, 1L));
    }

    @Test
    void numbers_that_name_series_stand_in_order() {
        ResolvedChart chart = chart(
                LONG, table("x s v", List.of("a", 2024L, 1L), Arrays.asList("a", null, 3L), List.of("a", 2023L, 2L)));

        assertThat(chart.formats().keySet()).containsExactly("x", "2,023", "2,024", "\u2014");
        assertThat(source(chart)).containsExactly(List.of("a", 2L, 1L, 3L));
    }

    @Test
    void names_with_an_order_that_name_series_stand_in_it() {
        ResolvedChart chart = chart(
                LONG,
                table(
                        "x s v",
                        List.of("a", "25-34", 1L),
                        List.of("a", "65+", 2L),
                        Arrays.asList("a", null, 8L),
                        List.of("a", "18-24", 4L)));

        assertThat(chart.formats().keySet()).containsExactly("x", "18-24", "25-34", "65+", "\u2014");
    }

    @Test
    void too_many_series_leave_the_heaviest_in_their_order() {
        List<List<?>> rows = new ArrayList<>();
        for (long s = 0; s < 20; s++) {
            rows.add(List.of("a", "s" + s, s % 2 == 0 ? -s : s));
        }

        ResolvedChart chart = chart(LONG, table(List.of("x", "s", "v"), rows));

        assertThat(chart.formats().keySet())
                .containsExactly("x", "s8", "s9", "s10", "s11", "s12", "s13", "s14", "s15", "s16", "s17", "s18", "s19");
        assertThat(Objects.requireNonNull(chart.reduction()).note())
                .isEqualTo("The 12 largest of 20 series are shown.");
    }

    @Test
    void twelve_series_are_not_too_many() {
        List<List<?>> rows = new ArrayList<>();
        for (long s = 0; s < 12; s++) {
            rows.add(List.of("a", "s" + s, s));
        }

        assertThat(chart(LONG, table(List.of("x", "s", "v"), rows)).reduction()).isNull();
    }

    @Test
    void what_is_left_out_along_x_is_added_up_in_each_series() {
        ResolvedChart chart = chart(
                LONG + ",\"limit\":1",
                table(
                        "x s v",
                        List.of("a", "red", 100L),
                        List.of("b", "red", 1L),
                        List.of("b", "blue", 2L),
                        List.of("c", "blue", 4L)));

        assertThat(source(chart)).containsExactly(Arrays.asList("a", 100L, null), List.of("Other", 1L, 6L));
    }

    @Test
    void averages_that_are_left_out_are_not_added_up() {
        ResolvedChart chart = chart(
                LONG + ",\"limit\":1,\"aggregate\":\"avg\"",
                table("x s v", List.of("a", "red", 100L), List.of("b", "red", 1L)));

        assertThat(source(chart, 0)).containsExactly("a");
        assertThat(Objects.requireNonNull(chart.reduction()).note()).isEqualTo("The 1 largest of 2 are shown.");
    }

    @Test
    void series_of_one_label_are_told_apart() {
        ResolvedChart chart = chart(LONG, table("x s v", List.of("a", "x", 1L), List.of("a", "y", 2L)));

        assertThat(chart.formats().keySet()).containsExactly("x", "x (2)", "y");
    }
}
