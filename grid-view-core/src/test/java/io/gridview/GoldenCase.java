package io.gridview;

import io.gridview.artifact.GridArtifact;
import io.gridview.data.ColumnHeader;
import io.gridview.data.RowExtent;
import io.gridview.data.RowTable;
import io.gridview.plan.PlannerReplyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One case of the corpus: a view or a planner's reply, columns, rows, and the configuration. */
record GoldenCase(JsonNode json) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static GoldenCase read(Path file) throws IOException {
        return new GoldenCase(MAPPER.readTree(Files.readString(file)));
    }

    String artifactJson() {
        return artifact().toJson();
    }

    GridArtifact artifact() {
        GridRenderer renderer = renderer();
        JsonNode view = json.get("view");
        if (view != null) {
            return renderer.build(view.toString(), rows());
        }
        return renderer.present(
                        PlannerReplyReader.read(json.get("reply").toString()).orThrow(GridViewException::new), rows())
                .artifact();
    }

    GridRenderer renderer() {
        GridRendererBuilder builder = GridRenderer.builder();
        if (json.has("locale")) {
            builder.locale(Locale.forLanguageTag(json.get("locale").stringValue()));
        }
        if (json.has("zone")) {
            builder.zone(ZoneId.of(json.get("zone").stringValue()));
        }
        if (json.has("currency")) {
            builder.currency(json.get("currency").stringValue());
        }
        if (json.has("maxRows")) {
            builder.maxRows(json.get("maxRows").intValue());
        }
        return builder.build();
    }

    RowTable rows() {
        List<ColumnHeader> headers = new ArrayList<>();
        for (JsonNode column : json.get("columns")) {
            headers.add(
                    column.isString()
                            ? new ColumnHeader(column.stringValue(), null)
                            : ColumnHeader.parse(
                                    column.get("name").stringValue(),
                                    column.get("type").stringValue()));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (JsonNode row : json.get("rows")) {
            List<@Nullable Object> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell(cell)));
            rows.add(cells);
        }
        RowTable table = RowTable.ofArrays(headers, rows);
        JsonNode full = json.get("fullRowCount");
        return full == null ? table : table.withExtent(new RowExtent(true, full.isNull() ? null : full.longValue()));
    }

    private static @Nullable Object cell(JsonNode cell) {
        if (cell.isNull()) {
            return null;
        }
        if (cell.isBoolean()) {
            return cell.booleanValue();
        }
        if (cell.isIntegralNumber()) {
            return cell.isBigInteger() ? cell.bigIntegerValue() : (Object) cell.longValue();
        }
        if (cell.isNumber()) {
            return cell.decimalValue();
        }
        return cell.isString() ? cell.stringValue() : cell.toString();
    }
}
