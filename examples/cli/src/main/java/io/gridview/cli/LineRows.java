package io.gridview.cli;

import io.gridview.data.ColumnHeader;
import io.gridview.data.RowFormatException;
import io.gridview.data.RowTable;
import io.gridview.spec.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The columns and rows of a line as a table. */
final class LineRows {
    private LineRows() {}

    /** The table; null, with problems, where there is none. */
    static @Nullable RowTable read(LineFields fields) {
        JsonNode rows = fields.required("rows");
        JsonNode columns = fields.optional("columns");
        if (rows == null) {
            return null;
        }
        if (!rows.isArray()) {
            fields.add(Problem.error("wrong_type", "/rows", "\"rows\" must be an array"));
            return null;
        }
        boolean arrays = rows.isEmpty() || rows.get(0).isArray();
        if (columns == null && arrays) {
            fields.add(Problem.error("missing_field", "/columns", "Rows that are arrays need \"columns\""));
            return null;
        }
        int before = fields.problems().size();
        List<ColumnHeader> headers = columns == null ? null : headers(columns, fields);
        sameKind(rows, arrays, fields);
        return fields.problems().size() > before ? null : table(headers, rows, arrays, fields);
    }

    private static @Nullable RowTable table(
            @Nullable List<ColumnHeader> headers, JsonNode rows, boolean arrays, LineFields fields) {
        try {
            if (headers == null) {
                return RowTable.ofMaps(maps(rows));
            }
            return arrays ? RowTable.ofArrays(headers, lists(rows)) : RowTable.ofMaps(headers, maps(rows));
        } catch (RowFormatException e) {
            fields.add(Problem.error(e.code(), e.pointer(), e.explanation()));
            return null;
        }
    }

    private static List<ColumnHeader> headers(JsonNode columns, LineFields fields) {
        List<ColumnHeader> headers = new ArrayList<>();
        if (!columns.isArray()) {
            fields.add(Problem.error("wrong_type", "/columns", "\"columns\" must be an array"));
            return headers;
        }
        for (int i = 0; i < columns.size(); i++) {
            ColumnHeader header = header(columns.get(i), "/columns/" + i, fields);
            if (header != null) {
                headers.add(header);
            }
        }
        return headers;
    }

    private static @Nullable ColumnHeader header(JsonNode column, String pointer, LineFields fields) {
        if (column.isString()) {
            return new ColumnHeader(column.asString(), null);
        }
        for (String name : column.propertyNames()) {
            if (!name.equals("name") && !name.equals("type")) {
                fields.add(Problem.notAmong(
                        "unknown_field",
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                        "A column has no field \"" + name + "\"",
                        name,
                        List.of("name", "type")));
                return null;
            }
        }
        JsonNode type = column.path("type");
        if (!column.path("name").isString() || !type.isMissingNode() && !type.isNull() && !type.isString()) {
            fields.add(Problem.error(
                    "wrong_type", pointer, "A column is its name, or {\"name\", \"type\"} with texts"));
            return null;
        }
        try {
            return ColumnHeader.parse(column.path("name").asString(), type.isString() ? type.asString() : null);
        } catch (RowFormatException e) {
            fields.add(Problem.error(e.code(), pointer + e.pointer(), e.explanation()));
            return null;
        }
    }

    private static void sameKind(JsonNode rows, boolean arrays, LineFields fields) {
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            if (arrays ? !row.isArray() : !row.isObject()) {
                String message = row.isArray() || row.isObject()
                        ? "All rows must be of one kind, arrays or objects"
                        : "A row must be an array or an object";
                fields.add(Problem.error("wrong_type", "/rows/" + i, message));
                return;
            }
        }
    }

    private static List<List<@Nullable Object>> lists(JsonNode rows) {
        List<List<@Nullable Object>> lists = new ArrayList<>(rows.size());
        rows.forEach(row -> lists.add(list(row)));
        return lists;
    }

    private static List<Map<String, @Nullable Object>> maps(JsonNode rows) {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>(rows.size());
        rows.forEach(row -> maps.add(map(row)));
        return maps;
    }

    private static List<@Nullable Object> list(JsonNode array) {
        List<@Nullable Object> list = new ArrayList<>(array.size());
        array.forEach(item -> list.add(value(item)));
        return list;
    }

    private static Map<String, @Nullable Object> map(JsonNode object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.properties().forEach(entry -> map.put(entry.getKey(), value(entry.getValue())));
        return map;
    }

    private static @Nullable Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> list(node);
            case OBJECT -> map(node);
            case STRING -> node.asString();
            case BOOLEAN -> node.asBoolean();
            case NUMBER -> node.canConvertToLong() && node.isIntegralNumber() ? (Object) node.asLong() : node.numberValue();
            default -> null;
        };
    }
}
