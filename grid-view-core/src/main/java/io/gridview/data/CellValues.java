package io.gridview.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings the Java objects of one column to the few classes that {@link ColumnType} names: Long, BigInteger, BigDecimal,
 * finite Double, Boolean, String, LocalDate, LocalTime, LocalDateTime, Instant and {@link JsonCell}.
 *
 * <p>Byte, Short, Integer, Year and the atomic integers become Long; a Float the double of its shortest decimal; NaN
 * and infinite values null, counted; texts, characters, enums (by name), UUIDs, intervals and any other object with a
 * {@code toString} of its own become String; {@code byte[]} the String {@code \x00ff}; a YearMonth its first day; maps,
 * lists, arrays and SQL structures JSON text. An object that has only the {@code toString} of {@code Object} is
 * refused: its text would differ from run to run.
 */
final class CellValues {
    private final String columnPointer;
    private long nonFinite;

    /** @param columnPointer the last part of a cell's pointer: an index, or an escaped key */
    CellValues(String columnPointer) {
        this.columnPointer = columnPointer;
    }

    long nonFinite() {
        return nonFinite;
    }

    String pointer(int row) {
        return "/rows/" + row + "/" + columnPointer;
    }

    /** @throws RowFormatException if the object is no cell value or a number is out of range */
    @Nullable
    Object canonical(@Nullable Object raw, int row) {
        if (raw == null || raw instanceof String || raw instanceof Long || raw instanceof Boolean) {
            return raw;
        }
        if (raw instanceof Number number) {
            return number(number, row);
        }
        Object time = TimeValues.canonical(raw);
        if (time != null) {
            return time(time, row);
        }
        if (raw instanceof Collection || raw instanceof Map || JsonText.isArray(raw)) {
            return json(raw, row);
        }
        return text(raw, row);
    }

    private @Nullable Object number(Number number, int row) {
        if (JsonText.isIntegral(number)) {
            return number.longValue();
        }
        if (number instanceof Double value) {
            return Double.isFinite(value) ? value : nothing();
        }
        if (number instanceof Float value) {
            return Float.isFinite(value) ? (Object) Doubles.widen(value) : nothing();
        }
        if (number instanceof BigDecimal value) {
            BigDecimal normal = NumberRange.normalise(value);
            if (normal == null) {
                throw outOfRange(row);
            }
            return normal;
        }
        if (number instanceof BigInteger value) {
            if (!NumberRange.holds(value)) {
                throw outOfRange(row);
            }
            return value;
        }
        throw unsupported(number, row);
    }

    private @Nullable Object time(Object time, int row) {
        if (Infinities.isInfinite(time)) {
            return nothing();
        }
        if (!TimeValues.inRange(time)) {
            throw new RowFormatException(
                    "date_out_of_range", pointer(row), "a date must lie within 5.8 million years of 1970");
        }
        return time;
    }

    private JsonCell json(Object raw, int row) {
        JsonText json = new JsonText(pointer(row));
        String text = json.write(raw);
        nonFinite += json.nonFinite();
        return new JsonCell(text);
    }

    private Object text(Object raw, int row) {
        if (raw instanceof Enum<?> constant) {
            return constant.name();
        }
        if (raw instanceof byte[] bytes) {
            return Bytes.hex(bytes);
        }
        if (raw instanceof CharSequence || raw instanceof Character || raw instanceof UUID) {
            return raw.toString();
        }
        if (JdbcValues.isJdbc(raw)) {
            Object plain = JdbcValues.plain(raw, pointer(row));
            return plain instanceof String ? plain : json(plain, row);
        }
        if (!JsonText.hasOwnText(raw)) {
            throw unsupported(raw, row);
        }
        return raw.toString();
    }

    private @Nullable Object nothing() {
        nonFinite++;
        return null;
    }

    private RowFormatException outOfRange(int row) {
        return new RowFormatException(
                "number_out_of_range",
                pointer(row),
                "a number must be below 10^" + NumberRange.DIGITS + " in size and have at most " + NumberRange.DIGITS
                        + " decimals");
    }

    private RowFormatException unsupported(Object raw, int row) {
        return JsonText.unsupported(raw, pointer(row));
    }
}
