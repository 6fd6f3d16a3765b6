package io.gridview.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.GridView;
import io.gridview.aggregate.RandomColumns;
import io.gridview.data.Column;
import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArtifactRowsLawsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Property(tries = 300)
    void the_rows_of_an_artifact_read_back_give_the_table(
            @ForAll ColumnType type, @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int rows) {
        Column column = RandomColumns.of(type, seed, rows);
        RowTable table = table(type, column);
        JsonNode json = JSON.readTree(artifact(table).toJson());
        ColumnType wireType = wireType(json.at("/columns/0/type").asString());

        List<List<@Nullable Object>> cells = new ArrayList<>();
        json.get("rows").forEach(row -> cells.add(Collections.singletonList(cell(row.get(0)))));
        Column read = RowTable.ofArrays(List.of(new ColumnHeader("c", wireType)), cells)
                .columns()
                .get(0);

        for (int row = 0; row < rows; row++) {
            assertSame(read.value(row), column.value(row));
        }
    }

    @Property(tries = 100)
    void the_stream_holds_the_bytes_of_the_text(@ForAll ColumnType type, @ForAll long seed) {
        GridArtifact artifact = artifact(table(type, RandomColumns.of(type, seed, 60)));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        artifact.writeTo(stream);

        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(artifact.toJson());
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 0.05, 0.05",
        "decimal, -0.05, -0.05",
        "decimal, 10, 10",
        "decimal, 1.50, 1.50",
        "decimal, 999999999999999, 999999999999999",
        "decimal, 0.000000000000001, 0.000000000000001",
        "decimal, 12345678901234567.89, \"12345678901234567.89\"",
        "integer, 9007199254740992, 9007199254740992",
        "integer, 9007199254740993, \"9007199254740993\"",
        "integer, -9223372036854775808, \"-9223372036854775808\"",
        "date, 0999-12-31, \"0999-12-31\"",
        "date, 2024-02-29, \"2024-02-29\"",
        "timestamp, 2024-02-29T00:00:00, \"2024-02-29T00:00:00\"",
        "timestamp, 1969-12-31T23:59:59, \"1969-12-31T23:59:59\"",
        "timestamp, 2024-02-29T01:02:03.5, \"2024-02-29T01:02:03.5\"",
        "instant, 2024-02-29T01:02:03Z, \"2024-02-29T01:02:03Z\"",
        "instant, 2024-02-29T01:02:03.000001Z, \"2024-02-29T01:02:03.000001Z\""
    })
    void a_cell_is_written_so(String type, String value, String json) {
        RowTable table = RowTable.ofArrays(List.of(new ColumnHeader("c", wireType(type))), List.of(List.of(value)));

        assertThat(artifact(table).toJson()).contains("\"rows\":[[" + json + "]]");
    }

    @Test
    void days_that_fall_on_one_place_of_the_memory_keep_apart() {
        RowTable table = RowTable.ofArrays(
                List.of(new ColumnHeader("c", ColumnType.DATE)),
                List.of(List.of("2024-01-01"), List.of("2026-10-21"), List.of("2024-01-01")));

        assertThat(artifact(table).toJson()).contains("[[\"2024-01-01\"],[\"2026-10-21\"],[\"2024-01-01\"]]");
    }

    private static void assertSame(@Nullable Object read, @Nullable Object written) {
        if (read instanceof Number number && written instanceof Number) {
            assertThat(new BigDecimal(number.toString())).isEqualByComparingTo(new BigDecimal(written.toString()));
        } else {
            assertThat(read).isEqualTo(written);
        }
    }

    private static @Nullable Object cell(JsonNode cell) {
        if (cell.isNull()) {
            return null;
        }
        if (cell.isBoolean()) {
            return cell.booleanValue();
        }
        return cell.isNumber() ? cell.decimalValue() : cell.asString();
    }

    private static ColumnType wireType(String wire) {
        return Arrays.stream(ColumnType.values())
                .filter(type -> type.wire().equals(wire))
                .findFirst()
                .orElseThrow();
    }

    private static RowTable table(ColumnType type, Column column) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            rows.add(Collections.singletonList(column.value(row)));
        }
        return RowTable.ofArrays(List.of(new ColumnHeader("c", type)), rows);
    }

    private static GridArtifact artifact(RowTable table) {
        return GridView.buildArtifactFromView(
                "{\"grid_id\":\"g\",\"columns\":[{\"key\":\"c\",\"label\":\"C\"}]}", table);
    }
}
