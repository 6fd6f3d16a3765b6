package io.gridview.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.gridview.GridView;
import io.gridview.GridViewException;
import io.gridview.artifact.GridArtifact;
import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.filter.Vectors;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part "aggregates": {@code cells} of a column of that {@code type} and the {@code expected} answer, a number as its
 * digits and equal by value; {@code refused} where the aggregate does not suit the type.
 */
class AggregateVectorsTest {
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TestFactory
    Stream<DynamicTest> every_aggregate_is_what_the_vectors_say() {
        return Vectors.of("aggregates").map(vector -> dynamicTest(text(vector, "name"), () -> check(vector)));
    }

    private static void check(JsonNode vector) {
        if (vector.has("refused")) {
            assertThatThrownBy(() -> aggregate(vector))
                    .isInstanceOf(GridViewException.class)
                    .hasMessageContaining(text(vector, "aggregate"));
            return;
        }
        JsonNode actual = aggregate(vector);
        JsonNode expected = vector.get("expected");
        if (isDouble(vector) && expected.isString()) {
            // Adding zero makes one of the two zeros: which of them it is does not count.
            assertThat(Double.parseDouble(actual.asString()) + 0.0)
                    .isEqualTo(Double.parseDouble(expected.stringValue()));
        } else if (isNumber(vector) && expected.isString()) {
            assertThat(new BigDecimal(actual.asString())).isEqualByComparingTo(expected.stringValue());
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    /** True where the answer is a double, which has several spellings. */
    private static boolean isDouble(JsonNode vector) {
        return text(vector, "type").equals("double")
                && !text(vector, "aggregate").startsWith("count")
                && !Double.isInfinite(Double.parseDouble(vector.get("expected").asString("0")));
    }

    private static boolean isNumber(JsonNode vector) {
        return Vectors.type(text(vector, "type")).isNumeric()
                || text(vector, "aggregate").startsWith("count");
    }

    /** The raw value as the artifact's JSON has it. */
    private static JsonNode aggregate(JsonNode vector) {
        ColumnType type = Vectors.type(text(vector, "type"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        vector.get("cells").forEach(cell -> rows.add(Collections.singletonList(Vectors.cell(cell, type))));
        RowTable table = RowTable.ofArrays(List.of(new ColumnHeader("c", type)), rows);
        String view = """
                {"grid_id": "v", "columns": [{"key": "c", "label": "C"}],
                 "kpis": [{"label": "K", "aggregate": "%s", "column_key": "c"}]}
                """.formatted(text(vector, "aggregate"));
        GridArtifact artifact = GridView.buildArtifactFromView(view, table);
        return EXACT.readTree(artifact.toJson()).at("/kpis/0/rawValue");
    }

    private static String text(JsonNode vector, String field) {
        return vector.get(field).stringValue();
    }
}
