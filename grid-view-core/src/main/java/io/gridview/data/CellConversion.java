package io.gridview.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Turns canonical cells (see {@link CellValues}) into the type of their column, strictly. */
final class CellConversion {
    private CellConversion() {}

    /** The cell as the Java type that the column type names; null where it does not fit. */
    static @Nullable Object to(ColumnType type, Object cell) {
        return switch (type) {
            case INTEGER, BIG_INTEGER, DECIMAL, DOUBLE -> number(type, cell);
            case BOOLEAN -> bool(cell);
            case TEXT -> text(cell);
            case DATE -> date(cell);
            case TIME -> cell instanceof String text ? IsoTimes.time(text) : cell instanceof LocalTime ? cell : null;
            case TIMESTAMP -> timestamp(cell);
            case INSTANT -> instant(cell);
            case JSON -> json(cell);
        };
    }

    /** What a cell of the type looks like, for messages. */
    static String example(ColumnType type) {
        return switch (type) {
            case INTEGER -> "a 64-bit integer such as 42 or \"42\"";
            case BIG_INTEGER -> "an integer such as 42 or \"9007199254740993\"";
            case DECIMAL -> "a number such as 12.5 or \"12.50\"";
            case DOUBLE -> "a number such as 12.5 that a double can hold";
            case BOOLEAN -> "true or false";
            case TEXT -> "a text";
            case DATE -> "a date such as \"2024-01-31\"";
            case TIME -> "a time of day such as \"10:00:00\"";
            case TIMESTAMP -> "a date and time without a zone such as \"2024-01-31T10:00:00\"";
            case INSTANT -> "a point in time with an offset such as \"2024-01-31T10:00:00Z\"";
            case JSON -> "JSON";
        };
    }

    /** What a canonical cell is, for messages: its kind, never its value. */
    static String kindOf(Object cell) {
        if (cell instanceof String text) {
            return "a text of " + text.length() + " characters that is none";
        }
        if (cell instanceof Number) {
            return "a number that does not fit";
        }
        if (cell instanceof Boolean) {
            return "a boolean";
        }
        return cell instanceof JsonCell
                ? "a list or a map"
                : "a " + cell.getClass().getSimpleName();
    }

    private static @Nullable Object number(ColumnType type, Object cell) {
        Number number = NumberConversion.numberOf(cell);
        if (number == null) {
            return null;
        }
        return switch (type) {
            case INTEGER -> NumberConversion.toLong(number);
            case BIG_INTEGER -> NumberConversion.toBigInteger(number);
            case DECIMAL -> NumberConversion.toDecimal(number);
            default -> NumberConversion.toDouble(number);
        };
    }

    private static @Nullable Object bool(Object cell) {
        if (cell instanceof Boolean) {
            return cell;
        }
        if (cell.equals("true")) {
            return true;
        }
        return cell.equals("false") ? false : null;
    }

    private static String text(Object cell) {
        if (cell instanceof JsonCell json) {
            return json.text();
        }
        return cell instanceof Double value ? Doubles.text(value) : cell.toString();
    }

    private static @Nullable Object date(Object cell) {
        Object moment = cell instanceof String text ? IsoTimes.moment(text) : cell;
        if (moment instanceof LocalDateTime time && time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return time.toLocalDate();
        }
        return moment instanceof LocalDate ? moment : null;
    }

    private static @Nullable Object timestamp(Object cell) {
        Object moment = cell instanceof String text ? IsoTimes.moment(text) : cell;
        if (moment instanceof LocalDate date) {
            return date.atStartOfDay();
        }
        return moment instanceof LocalDateTime ? moment : null;
    }

    private static @Nullable Object instant(Object cell) {
        Object moment = cell instanceof String text ? IsoTimes.moment(text) : cell;
        return moment instanceof Instant ? moment : null;
    }

    private static @Nullable String json(Object cell) {
        if (cell instanceof JsonCell json) {
            return json.text();
        }
        if (cell instanceof String text) {
            return JsonSyntax.isOneValue(text) ? text : null;
        }
        if (cell instanceof Number || cell instanceof Boolean) {
            return text(cell);
        }
        return new JsonText("").write(cell.toString());
    }
}
