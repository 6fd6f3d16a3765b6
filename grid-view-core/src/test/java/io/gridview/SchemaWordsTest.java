package io.gridview;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.GridArtifact;
import io.gridview.artifact.GridViewComponent;
import io.gridview.data.ColumnType;
import io.gridview.flow.FlowStage;
import io.gridview.plan.ResultFormat;
import io.gridview.profile.Role;
import io.gridview.schema.WireSchema;
import io.gridview.spec.Aggregate;
import io.gridview.spec.Align;
import io.gridview.spec.Block;
import io.gridview.spec.CellKind;
import io.gridview.spec.ChartType;
import io.gridview.spec.DataSource;
import io.gridview.spec.FilterScope;
import io.gridview.spec.FilterType;
import io.gridview.spec.FormatType;
import io.gridview.spec.Orientation;
import io.gridview.spec.Palette;
import io.gridview.spec.Scale;
import io.gridview.spec.SearchMode;
import io.gridview.spec.Severity;
import io.gridview.spec.SortOrder;
import io.gridview.spec.TimeGrain;
import io.gridview.spec.Tone;
import io.gridview.spec.Wrapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words that a schema lists are the constants of the code. */
class SchemaWordsTest {

    static Stream<Arguments> words() {
        return Stream.of(
                words(WireSchema.VIEW, "/$defs/column/properties/align", Align.values()),
                words(WireSchema.VIEW, "/$defs/column/properties/total", Aggregate.values()),
                words(WireSchema.VIEW, "/$defs/column/properties/cell", CellKind.values()),
                words(WireSchema.VIEW, "/$defs/kpi/properties/aggregate", Aggregate.values()),
                words(WireSchema.VIEW, "/$defs/kpi/properties/tone", Tone.values()),
                words(WireSchema.VIEW, "/$defs/chart/properties/chart_type", ChartType.values()),
                words(WireSchema.VIEW, "/$defs/chart/properties/aggregate", Aggregate.values()),
                words(WireSchema.VIEW, "/$defs/chart/properties/orientation", Orientation.values()),
                words(WireSchema.VIEW, "/$defs/chart/properties/sort", SortOrder.values()),
                words(WireSchema.VIEW, "/$defs/chart/properties/time_grain", TimeGrain.values()),
                words(WireSchema.VIEW, "/$defs/chart/properties/data_source", DataSource.values()),
                words(WireSchema.VIEW, "/$defs/chart/properties/y_scale", Scale.values()),
                words(WireSchema.VIEW, "/$defs/overlay/properties/tone", Tone.values()),
                words(WireSchema.VIEW, "/$defs/filter/properties/type", FilterType.values()),
                words(WireSchema.VIEW, "/$defs/filter/properties/scope", FilterScope.values()),
                words(WireSchema.VIEW, "/$defs/layout/properties/blocks/items", Block.values()),
                words(WireSchema.VIEW, "/$defs/format/anyOf/0", FormatType.values()),
                words(WireSchema.VIEW, "/$defs/format_object/properties/type", FormatType.values()),
                words(WireSchema.VIEW, "/properties/search_mode", SearchMode.values()),
                words(WireSchema.VIEW, "/properties/wrapper", Wrapper.values()),
                words(WireSchema.PLANNER_REPLY, "/properties/format", ResultFormat.values()),
                words(WireSchema.PROBLEM, "/properties/severity", Severity.values()),
                words(WireSchema.ARTIFACT, "/$defs/block", Block.values()),
                words(WireSchema.ARTIFACT, "/$defs/columnType", ColumnType.values()),
                words(WireSchema.ARTIFACT, "/$defs/align", Align.values()),
                words(WireSchema.ARTIFACT, "/$defs/cellKind", CellKind.values()),
                words(WireSchema.ARTIFACT, "/$defs/aggregate", Aggregate.values()),
                words(WireSchema.ARTIFACT, "/$defs/tone", Tone.values()),
                words(WireSchema.ARTIFACT, "/$defs/table/properties/searchMode", SearchMode.values()),
                words(WireSchema.ARTIFACT, "/$defs/table/properties/wrapper", Wrapper.values()),
                words(WireSchema.ARTIFACT, "/$defs/chart/properties/dataSource", DataSource.values()),
                words(WireSchema.ARTIFACT, "/$defs/chartType", ChartType.values()),
                words(WireSchema.ARTIFACT, "/$defs/chart/properties/palette", Palette.values()),
                words(WireSchema.ARTIFACT, "/$defs/filter/properties/type", FilterType.values()),
                words(WireSchema.ARTIFACT, "/$defs/formatId", FormatType.values()),
                words(WireSchema.PROFILE, "/$defs/column/properties/role", Role.values()));
    }

    private static Arguments words(WireSchema schema, String place, Enum<?>[] constants) {
        return Arguments.of(schema, place, lower(constants));
    }

    private static List<String> lower(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("words")
    void the_words_of_a_schema_are_those_of_the_code(WireSchema schema, String place, List<String> words) {
        assertThat(accepted(schema, place)).containsExactlyElementsOf(words);
    }

    @Test
    void an_answer_may_end_at_every_station_and_where_code_is_made() {
        assertThat(accepted(WireSchema.EVENT_ERROR, "/properties/stage"))
                .containsAll(lower(FlowStage.values()))
                .hasSize(FlowStage.values().length + 1)
                .contains("code_generation");
    }

    @Test
    void every_grain_of_a_chart_may_be_the_grain_of_a_profile() {
        assertThat(accepted(WireSchema.PROFILE, "/$defs/time/properties/grain"))
                .endsWith(lower(TimeGrain.values()).toArray(String[]::new));
    }

    @Test
    void constants_are_those_of_the_code() {
        assertThat(place(WireSchema.ARTIFACT, "/properties/version/const").intValue())
                .isEqualTo(GridArtifact.VERSION);
        assertThat(place(WireSchema.COMPONENT, "/properties/type/const").stringValue())
                .isEqualTo(GridViewComponent.TYPE);
    }

    private static List<String> accepted(WireSchema schema, String place) {
        List<String> accepted = new ArrayList<>();
        place(schema, place).get("enum").forEach(word -> accepted.add(word.stringValue()));
        return accepted;
    }

    private static JsonNode place(WireSchema schema, String place) {
        return JsonMapper.shared().readTree(schema.text()).at(place);
    }
}
