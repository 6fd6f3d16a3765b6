package io.gridview.sql;

import io.gridview.statement.EngineMessage;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads PostgreSQL's failures. Only words that come with a place in the statement are about the statement; the same
 * states without one come from functions at work, and details and hints quote rows.
 */
final class PostgresFailures {
    /** The driver says "Position" in the language of the machine, and puts every part on a line of its own. */
    private static final Pattern POSITION = Pattern.compile("\n {2}[\\p{L} ]{2,20} ?[:：] ?(\\d{1,7})(?=\n|$)");

    private static final Pattern TYPES_DIFFER = Pattern.compile("42883|42804|42846");

    private PostgresFailures() {}

    static EngineFailure read(SQLException failure, SentSql sent) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        int offset = offset(message, sent.text());
        FailureKind kind = StateFailures.kind(state);
        if (TYPES_DIFFER.matcher(state).matches() && !firstLine(message).contains("function")) {
            kind = FailureKind.TYPE_MISMATCH;
        }
        boolean about = state.startsWith("42") && offset >= 0;
        return new EngineFailure(kind, about ? EngineMessage.withoutLiterals(firstLine(message)) : "", offset);
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** The server counts characters, not UTF-16 units. */
    private static int offset(String message, String sent) {
        Matcher matcher = POSITION.matcher(message);
        int position = -1;
        while (matcher.find()) {
            position = Integer.parseInt(matcher.group(1));
        }
        boolean inside = position >= 1 && position <= sent.codePointCount(0, sent.length());
        return inside ? sent.offsetByCodePoints(0, position - 1) : EngineFailure.NOWHERE;
    }
}
