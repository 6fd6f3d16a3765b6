package io.gridview.sql;

import io.gridview.statement.EngineMessage;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads failures by the states that the SQL standard and ODBC agree on. */
final class StateFailures {
    private StateFailures() {}

    static EngineFailure read(SQLException failure) {
        FailureKind kind = kind(failure.getSQLState());
        // States of this class are told before anything runs: their words are about the statement.
        boolean about = kind.isRefusal() && kind != FailureKind.PERMISSION;
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        String words = about ? EngineMessage.withoutLiterals(message) : "";
        return new EngineFailure(kind, words, EngineFailure.NOWHERE);
    }

    static FailureKind kind(@Nullable String state) {
        if (state == null || state.length() != 5) {
            return FailureKind.OTHER;
        }
        return switch (state) {
            case "42P01", "42S02", "3D000", "3F000" -> FailureKind.UNKNOWN_TABLE;
            case "42703", "42S22" -> FailureKind.UNKNOWN_COLUMN;
            case "42883" -> FailureKind.UNKNOWN_FUNCTION;
            case "42804", "42846" -> FailureKind.TYPE_MISMATCH;
            case "42501" -> FailureKind.PERMISSION;
            case "21000" -> FailureKind.SEVERAL_ROWS;
            case "22012" -> FailureKind.DIVISION_BY_ZERO;
            case "22003", "22008" -> FailureKind.OUT_OF_RANGE;
            case "53200" -> FailureKind.OUT_OF_MEMORY;
            case "57014", "HYT00", "55P03" -> FailureKind.STOPPED;
            case "25006" -> FailureKind.WRITES;
            default -> kindOfClass(state.substring(0, 2));
        };
    }

    private static FailureKind kindOfClass(String stateClass) {
        return switch (stateClass) {
            case "08", "28", "57" -> FailureKind.CONNECTION_LOST;
            case "0A" -> FailureKind.NOT_OFFERED;
            case "22" -> FailureKind.BAD_VALUE;
            case "42" -> FailureKind.SYNTAX;
            case "53", "54" -> FailureKind.RESOURCE_LIMIT;
            default -> FailureKind.OTHER;
        };
    }
}
