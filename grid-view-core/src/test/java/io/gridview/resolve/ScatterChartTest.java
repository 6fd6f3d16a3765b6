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

class ScatterChartTest {
    private static final String XY = "\"chart_type\":\"scatter\",\"x_key\":\"x\",\"series\":[{\"key\":\"y\"}]";

    @Test
    void a_row_without_one_of_the_two_values_has_no_mark() {
        ResolvedChart chart = chart(
                XY, table("x y", List.of(1L, 2L), Arrays.asList(null, 3L), Arrays.asList(4L, null), List.of(5L, 6L)));

        assertThat(source(chart)).containsExactly(List.of(1L, 2L), List.of(5L, 6L));
        assertThat(chart.description()).isEqualTo("Scatter chart of y against x: 2 points.");
        assertThat(chart.reduction()).isNull();
    }

    @Test
    void a_cloud_is_an_even_sample_and_says_so() {
        List<List<?>> rows = new ArrayList<>();
        for (long row = 0; row < 20_000; row++) {
            rows.add(List.of(row, row * 2));
        }

        ResolvedChart chart = chart(XY, table(List.of("x", "y"), rows));

        assertThat(source(chart)).hasSize(RowSample.Scatter.MOST_POINTS);
        assertThat(source(chart, 0)).startsWith(0L, 4L, 8L).endsWith(19_996L);
        assertThat(Objects.requireNonNull(chart.reduction()).note())
                .isEqualTo("An even sample of 5000 of 20000 points is drawn.");
    }

    @Test
    void groups_are_columns_of_the_dataset() {
        ResolvedChart chart = chart(
                XY + ",\"series_by\":\"kind\"",
                table("x y kind", List.of(1L, 2L, "a"), List.of(3L, 4L, "b"), Arrays.asList(5L, 6L, null)));

        assertThat(source(chart))
                .containsExactly(
                        Arrays.asList(1L, 2L, null, null),
                        Arrays.asList(3L, null, 4L, null),
                        Arrays.asList(5L, null, null, 6L));
        assertThat(chart.description()).isEqualTo("Scatter chart of y against x: 3 points in 3 groups.");
        assertThat(chart.formats()).containsOnlyKeys("x", "a", "b", "\u2014");
    }

    @Test
    void rare_groups_share_one_colour() {
        List<List<?>> rows = new ArrayList<>();
        for (long row = 0; row < 100; row++) {
            rows.add(List.of(row, row, "group " + Math.min(row / 4, 20)));
        }

        ResolvedChart chart = chart(XY + ",\"series_by\":\"kind\"", table(List.of("x", "y", "kind"), rows));

        assertThat(chart.formats())
                .hasSize(1 + SeriesPivot.MOST_SERIES + 1)
                .containsKeys("group 0", "group 20", "Other");
        assertThat(source(chart)).hasSize(100);
    }

    @Test
    void series_never_share_the_name_of_x_or_of_one_another() {
        ResolvedChart chart = chart(
                XY + ",\"series_by\":\"kind\"",
                table("x y kind", List.of(1L, 2L, "x"), List.of(3L, 4L, "1.0"), List.of(3L, 4L, "1.00")));

        assertThat(chart.formats()).containsOnlyKeys("x", "x (2)", "1.0", "1.00");
    }

    @Test
    void times_along_x_are_wall_times() {
        ResolvedChart chart = chart(XY, table("x y", List.of("2024-01-01T22:00:00Z", 1L)), "Europe/Kyiv");

        assertThat(source(chart, 0)).first().hasToString("2024-01-02T00:00");
    }
}
