package io.gridview.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.GridArtifact;
import io.gridview.data.RowExtent;
import io.gridview.data.RowTable;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OverlayTest {
    private static final RowTable ROWS = Resolved.table("city n", List.of("A", 1_200), List.of("B", 34));

    @Test
    void the_number_in_the_chart_is_the_kpis_own_text() {
        GridArtifact artifact = artifact("\"aggregate\":\"sum\",\"column_key\":\"n\"", "\"value\":\"Orders\"", ROWS);

        JsonNode json = json(artifact);

        assertThat(json.at("/charts/0/overlay/valueFmt").asString()).isEqualTo("1,234");
        assertThat(json.at("/charts/0/overlay/valueFmt")).isEqualTo(json.at("/kpis/0/valueFmt"));
    }

    @Test
    void the_title_is_the_kpis_label_where_none_is_asked_for() {
        JsonNode silent = json(artifact("\"tone\":\"red\"", "\"value\":\"Orders\"", ROWS));
        JsonNode asked =
                json(artifact("\"tone\":\"red\"", "\"value\":\"Orders\",\"title\":\"All\",\"tone\":\"green\"", ROWS));

        assertThat(silent.at("/charts/0/overlay").toString())
                .isEqualTo("{\"title\":\"Orders\",\"valueFmt\":\"2\",\"tone\":\"default\"}");
        assertThat(asked.at("/charts/0/overlay").toString())
                .isEqualTo("{\"title\":\"All\",\"valueFmt\":\"2\",\"tone\":\"green\"}");
    }

    @Test
    void a_number_of_cut_rows_is_marked_partial_in_the_chart_too() {
        RowTable cut = ROWS.withExtent(new RowExtent(true, null));

        JsonNode json = json(artifact("\"aggregate\":\"sum\",\"column_key\":\"n\"", "\"value\":\"Orders\"", cut));

        assertThat(json.at("/charts/0/overlay/partial").asBoolean()).isTrue();
        assertThat(json.at("/kpis/0/partial").asBoolean()).isTrue();
    }

    @Test
    void a_kpi_without_a_value_shows_none_in_the_chart_either() {
        RowTable empty = Resolved.table("city n", Arrays.asList("A", null));

        JsonNode json = json(artifact("\"aggregate\":\"max\",\"column_key\":\"n\"", "\"value\":\"Orders\"", empty));

        assertThat(json.at("/charts/0/overlay/valueFmt").asString()).isEqualTo("\u2014");
    }

    @Test
    void a_palette_is_carried_to_the_browser() {
        String chart = "\"charts\":[{\"id\":\"c\",\"chart_type\":\"pie\",\"group_by\":\"city\",\"value_key\":\"n\"";

        JsonNode with = json(Resolved.artifact(chart + ",\"palette\":\"orange\"}]", ROWS, "UTC"));
        JsonNode without = json(Resolved.artifact(chart + "}]", ROWS, "UTC"));

        assertThat(with.at("/charts/0/palette").asString()).isEqualTo("orange");
        assertThat(without.at("/charts/0").has("palette")).isFalse();
        assertThat(without.at("/charts/0").has("overlay")).isFalse();
    }

    @Test
    void an_unknown_palette_stays_at_home() {
        String chart = "\"charts\":[{\"id\":\"c\",\"chart_type\":\"pie\",\"group_by\":\"city\",\"value_key\":\"n\"";

        JsonNode artifact = json(Resolved.artifact(chart + ",\"palette\":\"gray\"}]", ROWS, "UTC"));

        assertThat(artifact.at("/charts/0").has("palette")).isFalse();
    }

    private static GridArtifact artifact(String kpi, String overlay, RowTable rows) {
        return Resolved.artifact(
                "\"kpis\":[{\"label\":\"Orders\"," + kpi + "}],\"charts\":[{\"id\":\"c\",\"chart_type\":\"donut\","
                        + "\"group_by\":\"city\",\"value_key\":\"n\",\"overlay\":{" + overlay + "}}]",
                rows,
                "UTC");
    }

    private static JsonNode json(GridArtifact artifact) {
        return JsonMapper.shared().readTree(artifact.toJson());
    }
}
