package io.gridview.duckdb;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one sentence of the page of advice that DuckDB gives about a file. */
final class LoadFault {
    private static final Pattern CSV_LINE = Pattern.compile("CSV Error on Line: (\\d+)");
    private static final Pattern COLUMNS = Pattern.compile("Expected Number of Columns: (\\d+) Found: (\\d+)");

    private LoadFault() {}

    static String of(SQLException failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        Matcher line = CSV_LINE.matcher(message);
        if (!line.find()) {
            int end = message.indexOf('\n');
            return end < 0 ? message : message.substring(0, end).strip();
        }
        String where = "line " + line.group(1);
        Matcher columns = COLUMNS.matcher(message);
        if (columns.find()) {
            return where + " has " + columns.group(2) + " columns instead of " + columns.group(1);
        }
        return where + ": " + complaint(message.substring(line.end()));
    }

    /** The line behind the copy of the file's line. */
    private static String complaint(String rest) {
        return rest.lines()
                .filter(one -> !one.isBlank() && !one.startsWith("Original Line:"))
                .findFirst()
                .orElse("it cannot be read")
                .strip();
    }
}
