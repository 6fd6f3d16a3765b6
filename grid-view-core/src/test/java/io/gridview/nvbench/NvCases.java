package io.gridview.nvbench;

import io.gridview.data.ColumnHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads cases from JSON lines; numbers become what the command line makes of them. */
final class NvCases {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private NvCases() {}

    /** The development half. */
    static List<NvCase> development() throws IOException {
        try (InputStream in = Objects.requireNonNull(NvCases.class.getResourceAsStream("/nvbench/dev.jsonl"))) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static List<NvCase> of(Path file) throws IOException {
        return read(Files.readString(file));
    }

    private static List<NvCase> read(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(line -> nvCase(MAPPER.readTree(line)))
                .toList();
    }

    private static NvCase nvCase(JsonNode json) {
        List<ColumnHeader> columns = new ArrayList<>();
        json.get("columns")
                .forEach(column -> columns.add(ColumnHeader.parse(text(column, "name"), text(column, "type"))));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        json.get("rows").forEach(row -> rows.add(cells(row)));
        return new NvCase(
                text(json, "id"),
                text(json, "sql_like"),
                text(json, "purpose"),
                columns,
                rows,
                label(json.get("label")),
                json.get("nl_names_chart").booleanValue(),
                texts(json.get("flags")));
    }

    private static Label label(JsonNode json) {
        JsonNode series = json.get("series");
        return new Label(
                text(json, "chart"),
                text(json, "x"),
                text(json, "y"),
                series.isNull() ? null : series.stringValue(),
                texts(json.get("accepted")));
    }

    private static List<@Nullable Object> cells(JsonNode row) {
        List<@Nullable Object> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell(cell)));
        return cells;
    }

    private static @Nullable Object cell(JsonNode cell) {
        if (cell.isNull()) {
            return null;
        }
        if (cell.isIntegralNumber()) {
            return cell.longValue();
        }
        return cell.isNumber() ? cell.decimalValue() : cell.stringValue();
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    private static String text(JsonNode json, String member) {
        return json.get(member).stringValue();
    }
}
