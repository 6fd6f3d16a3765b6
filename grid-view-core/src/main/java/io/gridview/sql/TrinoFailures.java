package io.gridview.sql;

import io.gridview.statement.SqlScanner;
import io.gridview.statement.SqlToken;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads Trino's failures by the numbers of its error codes. */
final class TrinoFailures {
    private static final Pattern PLACE = Pattern.compile("\\bline (\\d{1,7}):(\\d{1,7}): ");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private TrinoFailures() {}

    static EngineFailure read(SQLException failure, SentSql sent) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        FailureKind kind = kind(failure);
        Matcher place = PLACE.matcher(message);
        if (!place.find()) {
            return EngineFailure.of(kind);
        }
        int offset = sent.offset(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
        boolean about = kind.isRefusal() && kind != FailureKind.PERMISSION;
        String words = about ? namesOnly(message.substring(place.end()), sent.text()) : "";
        return new EngineFailure(kind, words, offset);
    }

    private static FailureKind kind(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 1 -> FailureKind.SYNTAX;
            case 2, 3, 38, 131_075 -> FailureKind.STOPPED;
            case 4 -> FailureKind.PERMISSION;
            case 6 -> FailureKind.UNKNOWN_FUNCTION;
            case 7, 9, 59 -> FailureKind.BAD_VALUE;
            case 8 -> FailureKind.DIVISION_BY_ZERO;
            case 10, 58 -> FailureKind.TYPE_MISMATCH;
            case 13 -> FailureKind.NOT_OFFERED;
            case 19 -> FailureKind.OUT_OF_RANGE;
            case 23 -> FailureKind.WRITES;
            case 28 -> FailureKind.SEVERAL_ROWS;
            case 31, 35, 37, 40 -> FailureKind.RESOURCE_LIMIT;
            case 44, 45, 46 -> FailureKind.UNKNOWN_TABLE;
            case 47 -> FailureKind.UNKNOWN_COLUMN;
            default -> ofOtherCode(failure);
        };
    }

    /** Codes come in blocks of 65,536: mistakes of the user, of the engine, lack of resources, sources. */
    private static FailureKind ofOtherCode(SQLException failure) {
        int code = failure.getErrorCode();
        if (code == 131_073 || code == 131_076 || code == 131_079) {
            return FailureKind.OUT_OF_MEMORY;
        }
        if (code >= 131_072 && code < 196_608) {
            return FailureKind.RESOURCE_LIMIT;
        }
        boolean semantic = code >= 43 && code < 65_536;
        return semantic ? FailureKind.SYNTAX : StateFailures.kind(failure.getSQLState());
    }

    /** Trino quotes names as it does texts; what the statement uses as a name is one. */
    private static String namesOnly(String words, String sent) {
        Set<String> names = SqlScanner.scan(sent).tokens().stream()
                .filter(SqlToken::isName)
                .map(SqlToken::folded)
                .collect(Collectors.toSet());
        String line = words.replace('\n', ' ').strip();
        return QUOTED.matcher(line).replaceAll(quoted -> {
            String name = quoted.group(1);
            boolean known =
                    names.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
            return Matcher.quoteReplacement(known ? quoted.group() : "'…'");
        });
    }
}
