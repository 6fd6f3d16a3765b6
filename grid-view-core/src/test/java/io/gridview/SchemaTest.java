package io.gridview;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.plan.PlannerInstructions;
import io.gridview.spec.Aggregate;
import io.gridview.spec.Align;
import io.gridview.spec.Block;
import io.gridview.spec.CellKind;
import io.gridview.spec.ChartType;
import io.gridview.spec.DataSource;
import io.gridview.spec.FilterType;
import io.gridview.spec.FormatType;
import io.gridview.spec.Orientation;
import io.gridview.spec.Scale;
import io.gridview.spec.SearchMode;
import io.gridview.spec.SortOrder;
import io.gridview.spec.SpecReader;
import io.gridview.spec.TimeGrain;
import io.gridview.spec.Tone;
import io.gridview.spec.WireName;
import io.gridview.spec.Wrapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
    private static final JsonNode VIEW = JsonMapper.shared().readTree(SpecReader.schema());
    private static final JsonNode REPLY = JsonMapper.shared().readTree(PlannerInstructions.schema());

    @Test
    void identifiers_name_the_version() {
        assertThat(VIEW.get("$id").stringValue()).endsWith(":v1");
        assertThat(REPLY.get("$id").stringValue()).endsWith(":v1");
    }

    @Test
    void objects_are_closed_and_every_field_is_described() {
        List<String> open = new ArrayList<>();
        for (JsonNode schema : List.of(VIEW, REPLY)) {
            look(schema, "", open);
        }

        assertThat(open).isEmpty();
    }

    static Stream<Arguments> words() {
        return Stream.of(
                words("/$defs/column/properties/align", Align.values()),
                words("/$defs/column/properties/total", Aggregate.values()),
                words("/$defs/column/properties/cell", CellKind.values()),
                words("/$defs/kpi/properties/aggregate", Aggregate.values()),
                words("/$defs/kpi/properties/tone", Tone.values()),
                words("/$defs/chart/properties/chart_type", ChartType.values()),
                words("/$defs/chart/properties/aggregate", Aggregate.values()),
                words("/$defs/chart/properties/orientation", Orientation.values()),
                words("/$defs/chart/properties/sort", SortOrder.values()),
                words("/$defs/chart/properties/time_grain", TimeGrain.values()),
                words("/$defs/chart/properties/data_source", DataSource.values()),
                words("/$defs/chart/properties/y_scale", Scale.values()),
                words("/$defs/chart/properties/overlay/properties/tone", Tone.values()),
                words("/$defs/filter/properties/type", FilterType.values()),
                words("/$defs/layout/properties/blocks/items", Block.values()),
                words("/$defs/format/then", FormatType.values()),
                words("/$defs/format_object/properties/type", FormatType.values()),
                words("/properties/search_mode", SearchMode.values()),
                words("/properties/wrapper", Wrapper.values()));
    }

    private static Arguments words(String place, WireName[] values) {
        return Arguments.of(place, Arrays.stream(values).map(WireName::wire).toList());
    }

    @ParameterizedTest
    @MethodSource("words")
    void the_words_of_the_schema_are_those_of_the_records(String place, List<String> words) {
        List<String> accepted = new ArrayList<>();
        VIEW.at(place).get("enum").forEach(word -> accepted.add(word.stringValue()));

        assertThat(accepted).containsExactlyElementsOf(words);
    }

    private static void look(JsonNode schema, String at, List<String> open) {
        boolean isObject = schema.path("type").asString("").equals("object");
        if (isObject && !schema.path("additionalProperties").isBoolean()) {
            open.add(at + " is open");
        }
        schema.path("properties").properties().forEach(property -> {
            if (!property.getValue().has("description") && !property.getValue().has("$ref")) {
                open.add(at + "/" + property.getKey() + " is not described");
            }
        });
        schema.properties().forEach(member -> look(member.getValue(), at + "/" + member.getKey(), open));
    }
}
