package io.gridview.sql;

import io.gridview.statement.EngineMessage;
import io.gridview.statement.SqlScanner;
import io.gridview.statement.SqlToken;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads DuckDB's failures, which have no states: the first words of a message say what it is. */
final class DuckDbFailures {
    /** The engine's copy of the line, which it shortens at both ends, and the mark below it. */
    private static final Pattern PLACE = Pattern.compile("\nLINE (\\d{1,7}): ([^\n]*)\n( *)\\^");

    private static final String CUT = "...";

    private DuckDbFailures() {}

    static EngineFailure read(SQLException failure, SentSql sent) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        FailureKind kind = kind(message);
        // Errors of binding name names and types; errors of running quote what was read, in many ways.
        boolean about = kind.isRefusal() && kind != FailureKind.WRITES && kind != FailureKind.PERMISSION;
        String words = about ? EngineMessage.withoutLiterals(message) : DuckDbTypes.sentence(kind, message);
        return new EngineFailure(kind, words, offset(message, sent));
    }

    private static FailureKind kind(String message) {
        int colon = message.indexOf(':');
        String rest = message.substring(colon + 1).strip();
        return switch (message.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT)) {
            case "parser error" -> FailureKind.SYNTAX;
            case "binder error" -> binder(rest);
            case "catalog error" -> catalog(rest);
            case "conversion error" -> rest.contains("out of range") ? FailureKind.OUT_OF_RANGE : FailureKind.BAD_VALUE;
            case "out of range error" -> FailureKind.OUT_OF_RANGE;
            case "out of memory error" -> FailureKind.OUT_OF_MEMORY;
            case "interrupt error" -> FailureKind.STOPPED;
            case "permission error" -> FailureKind.PERMISSION;
            case "not implemented error" -> FailureKind.NOT_OFFERED;
            case "connection error" -> FailureKind.CONNECTION_LOST;
            case "invalid input error" -> invalidInput(rest);
            default -> FailureKind.OTHER;
        };
    }

    private static FailureKind binder(String rest) {
        if (rest.startsWith("Referenced column") || rest.contains("does not have a column named")) {
            return FailureKind.UNKNOWN_COLUMN;
        }
        if (rest.startsWith("Referenced table")) {
            return FailureKind.UNKNOWN_TABLE;
        }
        boolean types =
                rest.startsWith("No function matches") || rest.startsWith("Cannot ") || rest.startsWith("Could not ");
        return types ? FailureKind.TYPE_MISMATCH : FailureKind.SYNTAX;
    }

    private static FailureKind catalog(String rest) {
        if (rest.startsWith("Table with name")) {
            return FailureKind.UNKNOWN_TABLE;
        }
        return rest.contains("Function with name") ? FailureKind.UNKNOWN_FUNCTION : FailureKind.SYNTAX;
    }

    private static FailureKind invalidInput(String rest) {
        if (rest.startsWith("Division by zero")) {
            return FailureKind.DIVISION_BY_ZERO;
        }
        if (rest.startsWith("More than one row returned by a subquery")) {
            return FailureKind.SEVERAL_ROWS;
        }
        return rest.startsWith("Cannot execute statement of type") ? FailureKind.WRITES : FailureKind.BAD_VALUE;
    }

    private static int offset(String message, SentSql sent) {
        Matcher place = PLACE.matcher(message);
        if (!place.find()) {
            return EngineFailure.NOWHERE;
        }
        int lineStart = sent.offset(Integer.parseInt(place.group(1)), 1);
        if (lineStart < 0) {
            return lineStart;
        }
        String copy = place.group(2);
        int mark = place.group(3).length() - (place.start(2) - place.start() - 1);
        boolean cut = copy.startsWith(CUT);
        String part = copy.substring(cut ? CUT.length() : 0, copy.length() - (copy.endsWith(CUT) ? CUT.length() : 0));
        int begin = sent.text().indexOf(part, lineStart);
        int offset = begin < 0 ? EngineFailure.NOWHERE : begin + mark - (cut ? CUT.length() : 0);
        return nearestToken(sent.text(), offset);
    }

    /** The mark stands where a terminal shows the character, so wide ones and tabs move it a little. */
    private static int nearestToken(String sent, int offset) {
        if (offset < 0 || offset > sent.length()) {
            return EngineFailure.NOWHERE;
        }
        int nearest = offset;
        int distance = Integer.MAX_VALUE;
        for (SqlToken token : SqlScanner.scan(sent).tokens()) {
            int away = Math.abs(token.offset() - offset);
            boolean separator = token.isSymbol(',') || token.isSymbol(')');
            if (away == 0 || (away < distance && !separator)) {
                nearest = token.offset();
                distance = away;
            }
        }
        return nearest;
    }
}
