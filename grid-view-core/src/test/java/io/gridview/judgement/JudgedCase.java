package io.gridview.judgement;

import io.gridview.GridRenderer;
import io.gridview.GridRendererBuilder;
import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A planner's reply, its rows, and what a good analyst would have shown.
 *
 * @param theme the file it stands in
 * @param json the case as {@code case.schema.json} describes it
 */
record JudgedCase(String theme, JsonNode json) {
    static final Path FOLDER = Path.of("src/test/resources/judgement");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Every case of every theme. */
    static List<JudgedCase> all() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("cases"))) {
            return files.sorted().flatMap(file -> of(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JudgedCase> of(Path file) {
        String theme = file.getFileName().toString().replace(".json", "");
        return read(file).valueStream().map(json -> new JudgedCase(theme, json)).toList();
    }

    static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return text("id");
    }

    String why() {
        return text("why");
    }

    ResultFormat format() {
        return ResultFormat.valueOf(text("format").toUpperCase(Locale.ROOT));
    }

    JsonNode expect() {
        return json.get("expect");
    }

    PlannerReply reply() {
        return new PlannerReply(text("sql"), text("purpose"), format());
    }

    GridRenderer renderer() {
        GridRendererBuilder builder = GridRenderer.builder();
        if (json.has("locale")) {
            builder.locale(Locale.forLanguageTag(text("locale")));
        }
        if (json.has("currency")) {
            builder.currency(text("currency"));
        }
        return builder.build();
    }

    RowTable rows(CaseData data) throws SQLException {
        if (json.has("data")) {
            return data.query(text("data"), text("sql"), json.path("maxRows").asInt(0));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (JsonNode row : json.get("rows")) {
            rows.add(row.valueStream().map(JudgedCase::cell).toList());
        }
        return RowTable.ofArrays(headers(), rows);
    }

    private List<ColumnHeader> headers() {
        return json.get("columns").valueStream().map(JudgedCase::header).toList();
    }

    /** A column is {@code name} or {@code name:TYPE}. */
    private static ColumnHeader header(JsonNode column) {
        String text = column.stringValue();
        int colon = text.lastIndexOf(':');
        return colon < 0
                ? new ColumnHeader(text, null)
                : ColumnHeader.parse(text.substring(0, colon), text.substring(colon + 1));
    }

    private static @Nullable Object cell(JsonNode cell) {
        if (cell.isNull()) {
            return null;
        }
        if (cell.isBoolean()) {
            return cell.booleanValue();
        }
        if (cell.isIntegralNumber()) {
            return cell.longValue();
        }
        if (cell.isNumber()) {
            return cell.decimalValue();
        }
        return cell.isString() ? cell.stringValue() : cell.toString();
    }

    private String text(String name) {
        return json.get(name).stringValue();
    }
}
