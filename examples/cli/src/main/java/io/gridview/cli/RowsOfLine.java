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

/** Reads the {@code columns} and {@code rows} of a line: rows are arrays in the columns' order, or objects. */
final class RowsOfLine {
    private static final List<String> COLUMN = List.of("name", "type");

    private RowsOfLine() {}

    /** @throws LineFault with pointers into the line */
    static RowTable read(LineMembers line) throws LineFault {
        JsonNode rows = line.others().get("rows");
        if (rows == null || !rows.isArray()) {
            throw new LineFault(Problem.error("wrong_type", "/rows", "Rows are an array of arrays or objects."));
        }
        List<ColumnHeader> headers = headers(line.others().get("columns"));
        boolean objects = !rows.isEmpty() && rows.get(0).isObject();
        for (int i = 0; i < rows.size(); i++) {
            if (objects ? !rows.get(i).isObject() : !rows.get(i).isArray()) {
                throw new LineFault(Problem.error("wrong_type", "/rows/" + i, "Rows are all arrays, or all objects."));
            }
        }
        try {
            return objects ? ofObjects(headers, rows) : ofArrays(headers, rows);
        } catch (RowFormatException e) {
            throw new LineFault(Problem.error(e.code(), e.pointer(), e.explanation()));
        }
    }

    /**
     * The columns of a line without rows, from which no type can be told.
     *
     * @throws LineFault where they are missing, or a type is
     */
    static List<ColumnHeader> typedColumns(LineMembers line) throws LineFault {
        List<ColumnHeader> headers = headers(line.others().get("columns"));
        if (headers == null) {
            throw new LineFault(Problem.error(
                    "missing_field", "/columns", "A line without rows needs its columns with their types."));
        }
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            ColumnHeader header = headers.get(i);
            if (header.type() == null && !header.anyNumber()) {
                problems.add(Problem.error(
                        "missing_field",
                        "/columns/" + i + "/type",
                        "Without rows the type of \"" + header.name() + "\" cannot be told; write {name, type}."));
            }
        }
        if (!problems.isEmpty()) {
            throw new LineFault(problems);
        }
        return headers;
    }

    private static RowTable ofObjects(@Nullable List<ColumnHeader> headers, JsonNode rows) {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>(rows.size());
        rows.forEach(row -> {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            row.properties().forEach(member -> map.put(member.getKey(), value(member.getValue())));
            maps.add(map);
        });
        return headers == null ? RowTable.ofMaps(maps) : RowTable.ofMaps(headers, maps);
    }

    private static RowTable ofArrays(@Nullable List<ColumnHeader> headers, JsonNode rows) throws LineFault {
        if (headers == null) {
            throw new LineFault(Problem.error(
                    "missing_field", "/columns", "Rows that are arrays need the names of their columns."));
        }
        List<List<@Nullable Object>> arrays = new ArrayList<>(rows.size());
        rows.forEach(row -> {
            List<@Nullable Object> cells = new ArrayList<>(row.size());
            row.forEach(cell -> cells.add(value(cell)));
            arrays.add(cells);
        });
        return RowTable.ofArrays(headers, arrays);
    }

    private static @Nullable List<ColumnHeader> headers(@Nullable JsonNode columns) throws LineFault {
        if (columns == null) {
            return null;
        }
        if (!columns.isArray()) {
            throw new LineFault(
                    Problem.error("wrong_type", "/columns", "Columns are an array of names or {name, type}."));
        }
        List<ColumnHeader> headers = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            headers.add(header(columns.get(i), "/columns/" + i));
        }
        return headers;
    }

    private static ColumnHeader header(JsonNode column, String at) throws LineFault {
        if (column.isString()) {
            return new ColumnHeader(column.stringValue(), null);
        }
        for (String member : column.propertyNames()) {
            if (!COLUMN.contains(member)) {
                throw new LineFault(Problem.notAmong(
                        "unknown_field",
                        at + "/" + member.replace("~", "~0").replace("/", "~1"),
                        "There is no member \"" + member + "\" here.",
                        member,
                        COLUMN));
            }
        }
        JsonNode type = column.path("type");
        if (!column.path("name").isString() || !(type.isMissingNode() || type.isString())) {
            throw new LineFault(Problem.error("wrong_type", at, "A column is its name, or {name, type} of strings."));
        }
        try {
            return ColumnHeader.parse(column.get("name").stringValue(), type.isString() ? type.stringValue() : null);
        } catch (RowFormatException e) {
            RowFormatException placed = e.within(at);
            throw new LineFault(Problem.error(placed.code(), placed.pointer(), placed.explanation()));
        }
    }

    private static @Nullable Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL, MISSING -> null;
            case BOOLEAN -> node.booleanValue();
            case STRING -> node.stringValue();
            case NUMBER -> number(node);
            case ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>(node.size());
                node.forEach(item -> items.add(value(item)));
                yield items;
            }
            case OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                node.properties().forEach(member -> members.put(member.getKey(), value(member.getValue())));
                yield members;
            }
            case BINARY, POJO -> node.asString();
        };
    }

    private static Object number(JsonNode node) {
        if (node.isBigInteger()) {
            return node.bigIntegerValue();
        }
        return node.isIntegralNumber() ? (Object) node.longValue() : node.decimalValue();
    }
}
