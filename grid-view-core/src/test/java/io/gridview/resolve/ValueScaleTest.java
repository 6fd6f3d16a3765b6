package io.gridview.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.GridArtifact;
import io.gridview.artifact.ResolvedChart;
import io.gridview.data.RowTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueScaleTest {
    private static final RowTable ROWS =
            Resolved.table("a b", List.of(1, 10), List.of(2, 1_000), Arrays.asList(3, null));
    private static final RowTable WITH_ZERO = Resolved.table("a b", List.of(1, 10), List.of(2, 0));

    @Test
    void a_scatter_has_the_scale_and_the_colour_that_were_asked_for() {
        ResolvedChart chart = Resolved.chart(
                "\"chart_type\":\"scatter\",\"x_key\":\"a\",\"series\":[{\"key\":\"b\",\"color\":\"teal\"}],\"y_scale\":\"log\"",
                ROWS);

        assertThat(axis(chart)).containsEntry("type", "log");
        assertThat(series(chart)).containsEntry("itemStyle", Map.of("color", "teal"));
    }

    @Test
    void groups_of_a_scatter_have_colours_of_their_own() {
        ResolvedChart chart = Resolved.chart(
                "\"chart_type\":\"scatter\",\"x_key\":\"a\",\"series\":[{\"key\":\"b\",\"color\":\"teal\"}],\"series_by\":\"a\"",
                ROWS);

        assertThat(series(chart)).doesNotContainKey("itemStyle");
        assertThat(axis(chart)).containsEntry("type", "value");
    }

    @Test
    void zero_has_no_place_on_a_logarithmic_axis_of_a_scatter() {
        GridArtifact artifact = Resolved.artifact(
                "\"charts\":[{\"id\":\"c\",\"chart_type\":\"scatter\",\"x_key\":\"a\",\"series\":[{\"key\":\"b\"}],\"y_scale\":\"log\"}]",
                WITH_ZERO,
                "UTC");

        assertThat(axis(artifact.charts().get(0))).containsEntry("type", "value");
        assertThat(artifact.diagnostics()).extracting("code").containsExactly("log_needs_positive");
        assertThat(artifact.diagnostics()).extracting("pointer").containsExactly("/charts/0/y_scale");
    }

    @Test
    void a_histogram_without_empty_bins_may_be_logarithmic() {
        ResolvedChart chart = Resolved.chart(
                "\"chart_type\":\"histogram\",\"x_key\":\"a\",\"y_scale\":\"log\"",
                Resolved.table("a", List.of(7), List.of(7)));

        assertThat(axis(chart)).containsEntry("type", "log");
    }

    @Test
    void an_empty_bin_has_no_place_on_a_logarithmic_axis() {
        GridArtifact artifact = Resolved.artifact(
                "\"charts\":[{\"id\":\"c\",\"chart_type\":\"histogram\",\"x_key\":\"b\",\"y_scale\":\"log\"}]",
                Resolved.table("b", List.of(1), List.of(2), List.of(3), List.of(1_000)),
                "UTC");

        assertThat(axis(artifact.charts().get(0))).containsEntry("type", "value");
        assertThat(artifact.diagnostics()).extracting("code").containsExactly("log_needs_positive");
    }

    private static Map<String, Object> axis(ResolvedChart chart) {
        return map(chart.option().get("yAxis"));
    }

    private static Map<String, Object> series(ResolvedChart chart) {
        return map(((List<?>) chart.option().get("series")).get(0));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
