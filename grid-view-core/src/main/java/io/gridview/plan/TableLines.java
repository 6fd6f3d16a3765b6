package io.gridview.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as a model reads them: a line each, with name, rows and columns. */
final class TableLines {
    private TableLines() {}

    /** The tables that fit, each whole, and how many did not. */
    static String of(List<TableSchema> tables, int mostCharacters) {
        if (tables.isEmpty()) {
            return "(none)";
        }
        List<String> lines = new ArrayList<>();
        int characters = 0;
        for (TableSchema table : tables) {
            String line = line(table);
            if (characters + line.length() + 1 <= mostCharacters) {
                lines.add(line);
                characters += line.length() + 1;
            }
        }
        int left = tables.size() - lines.size();
        if (left > 0) {
            lines.add("(" + left + " more " + (left == 1 ? "table is" : "tables are")
                    + " left out here; do not guess at " + (left == 1 ? "it" : "them") + ".)");
        }
        return String.join("\n", lines);
    }

    private static String line(TableSchema table) {
        String rows =
                table.rowCount() == null ? "" : " [" + table.rowCount() + (table.rowCount() == 1 ? " row]" : " rows]");
        return "- " + SafeNames.sql(table.name()) + rows + ": " + columns(table.columns());
    }

    /** Columns with their types, in one line. */
    static String columns(List<ColumnSchema> columns) {
        return columns.stream()
                .map(column -> SafeNames.sql(column.name()) + " " + SafeNames.line(column.sqlType()))
                .collect(Collectors.joining(", "));
    }
}
