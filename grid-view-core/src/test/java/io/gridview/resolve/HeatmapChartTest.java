package io.gridview.resolve;

import static io.gridview.resolve.Resolved.chart;
import static io.gridview.resolve.Resolved.source;
import static io.gridview.resolve.Resolved.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.ResolvedChart;
import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatmapChartTest {
    private static final String HEATMAP =
            "\"chart_type\":\"heatmap\",\"x_key\":\"x\",\"series_by\":\"y\",\"value_key\":\"v\"";

    @Test
    void numbers_stand_in_order_and_names_as_they_come() {
        ResolvedChart chart = chart(
                HEATMAP, table("x y v", List.of(10L, "late", 1L), List.of(9L, "early", 2L), List.of(10L, "late", 4L)));

        assertThat(axis(chart, "xAxis")).containsEntry("data", List.of("9", "10"));
        assertThat(axis(chart, "yAxis")).containsEntry("data", List.of("late", "early"));
        assertThat(source(chart)).containsExactly(List.of("9", "early", 2L), List.of("10", "late", 5L));
    }

    @Test
    void names_with_an_order_stand_in_it_on_both_axes() {
        ResolvedChart chart = chart(
                HEATMAP,
                table(
                        "x y v",
                        List.of("Fri", "high", 1L),
                        List.of("Mon", "low", 2L),
                        List.of("Sat", "medium", 4L),
                        Arrays.asList("Thu", null, 8L)));

        assertThat(axis(chart, "xAxis")).containsEntry("data", List.of("Mon", "Thu", "Fri", "Sat"));
        assertThat(axis(chart, "yAxis")).containsEntry("data", List.of("low", "medium", "high", "\u2014"));
    }

    @Test
    void a_week_from_sunday_stays_as_the_rows_have_it() {
        ResolvedChart chart = chart(
                HEATMAP, table("x y v", List.of("Sun", "a", 1L), List.of("Mon", "a", 2L), List.of("Tue", "a", 4L)));

        assertThat(axis(chart, "xAxis")).containsEntry("data", List.of("Sun", "Mon", "Tue"));
    }

    @Test
    void a_heatmap_grows_with_its_rows_unless_a_height_is_asked_for() {
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(List.of("x", "y" + i, 1L));
        }
        RowTable many = table(List.of("x", "y", "v"), rows);

        assertThat(chart(HEATMAP, table("x y v", List.of("x", "y", 1L))).spec().height())
                .isEqualTo(300);
        assertThat(chart(HEATMAP, table(List.of("x", "y", "v"), rows.subList(0, 20)))
                        .spec()
                        .height())
                .isEqualTo(410);
        assertThat(chart(HEATMAP, many).spec().height()).isEqualTo(800);
        assertThat(chart(HEATMAP + ",\"height\":400", many).spec().height()).isEqualTo(400);
    }

    @Test
    void a_month_without_rows_keeps_its_place() {
        ResolvedChart chart = chart(
                HEATMAP + ",\"time_grain\":\"month\"",
                table(
                        "x y v",
                        List.of("2024-04-09", "a", 1L),
                        List.of("2024-01-31", "a", 2L),
                        List.of("2024-02-01", "b", 4L)));

        assertThat(axis(chart, "xAxis")).containsEntry("data", List.of("Jan 2024", "Feb 2024", "Mar 2024", "Apr 2024"));
        assertThat(source(chart, 0)).containsExactly("Jan 2024", "Feb 2024", "Apr 2024");
    }

    @Test
    void days_of_many_years_keep_only_the_places_that_they_need() {
        ResolvedChart chart = chart(
                HEATMAP + ",\"time_grain\":\"day\"",
                table("x y v", List.of("2000-04-09", "a", 1L), List.of("2024-02-01", "b", 4L)));

        assertThat(axis(chart, "xAxis")).containsEntry("data", List.of("Apr 9, 2000", "Feb 1, 2024"));
    }

    @Test
    void the_scale_of_colours_spans_the_values() {
        ResolvedChart chart = chart(
                HEATMAP, table("x y v", List.of("a", "b", -3L), List.of("c", "d", 8L), Arrays.asList("e", "f", null)));

        assertThat(axis(chart, "visualMap").get("min")).hasToString("-3");
        assertThat(axis(chart, "visualMap").get("max")).hasToString("8");
    }

    @ParameterizedTest
    @CsvSource({"-3, 8, 8", "-9, 8, 9", "2, 8, 8", "-3, -2, 3", "-0.50, 0.25, 0.50", "0, 0, 1"})
    void a_diverging_scale_reaches_as_far_below_zero_as_above(BigDecimal one, BigDecimal other, String end) {
        ResolvedChart chart = chart(
                HEATMAP + ",\"palette\":\"diverging\"",
                table("x y v", List.of("a", "b", one), List.of("c", "d", other), Arrays.asList("e", "f", null)));

        assertThat(axis(chart, "visualMap").get("min")).hasToString("-" + end);
        assertThat(axis(chart, "visualMap").get("max")).hasToString(end);
    }

    @Test
    void a_diverging_scale_without_a_value_has_zero_in_its_middle_all_the_same() {
        ResolvedChart chart = chart(
                HEATMAP + ",\"palette\":\"diverging\"",
                RowTable.ofArrays(
                        List.of(
                                new ColumnHeader("x", ColumnType.TEXT),
                                new ColumnHeader("y", ColumnType.TEXT),
                                new ColumnHeader("v", ColumnType.INTEGER)),
                        List.of(Arrays.asList("a", "b", null))));

        assertThat(axis(chart, "visualMap").get("min")).hasToString("-1");
        assertThat(axis(chart, "visualMap").get("max")).hasToString("1");
    }

    @Test
    void an_empty_heatmap_has_a_scale_all_the_same() {
        ResolvedChart chart = chart(
                HEATMAP,
                RowTable.ofArrays(
                        List.of(
                                new ColumnHeader("x", ColumnType.TEXT),
                                new ColumnHeader("y", ColumnType.TEXT),
                                new ColumnHeader("v", ColumnType.INTEGER)),
                        List.of(Arrays.asList("a", "b", null))));

        assertThat(axis(chart, "visualMap").get("min")).hasToString("0");
        assertThat(axis(chart, "visualMap").get("max")).hasToString("1");
    }

    @Test
    void too_many_places_leave_the_heaviest() {
        List<List<?>> rows = new ArrayList<>();
        for (long x = 0; x < 100; x++) {
            rows.add(List.of(x, "y", x));
        }

        ResolvedChart chart = chart(HEATMAP, table(List.of("x", "y", "v"), rows));

        assertThat(source(chart, 2))
                .hasSize(HeatmapAxis.MOST_PLACES)
                .startsWith(40L)
                .endsWith(99L);
        assertThat(Objects.requireNonNull(chart.reduction()).note()).isEqualTo("The 60 largest of 100 of x are shown.");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> axis(ResolvedChart chart, String name) {
        return (Map<String, Object>) Objects.requireNonNull(chart.option().get(name));
    }
}
