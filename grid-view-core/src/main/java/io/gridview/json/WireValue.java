package io.gridview.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Cells and numbers as JSON, the same in artifacts and events. What a double cannot carry travels as a string: integers
 * beyond 2^53 either way, and decimals that would come back changed.
 */
public final class WireValue {
    private static final long EXACT = 1L << 53;
    private static final BigInteger BIG_EXACT = BigInteger.valueOf(EXACT);

    private WireValue() {}

    /** True where a JSON number carries the integer to every reader. */
    public static boolean isCarried(long value) {
        return value >= -EXACT && value <= EXACT;
    }

    /** Writes a cell value, or a tree of lists and maps with string keys down to cell values. */
    public static void write(JsonGenerator out, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Long number) {
            integer(out, number);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            integer(out, number);
        } else if (value instanceof BigDecimal number) {
            decimal(out, number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof LocalDateTime moment) {
            out.writeString(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment));
        } else if (value instanceof LocalTime time) {
            out.writeString(DateTimeFormatter.ISO_LOCAL_TIME.format(time));
        } else if (value instanceof Map<?, ?> members) {
            object(out, members);
        } else if (value instanceof Collection<?> items) {
            out.writeStartArray();
            items.forEach(item -> write(out, item));
            out.writeEndArray();
        } else {
            // Text as it is; dates and instants have their ISO form as their own text.
            out.writeString(value.toString());
        }
    }

    private static void object(JsonGenerator out, Map<?, ?> members) {
        out.writeStartObject();
        members.forEach((name, value) -> {
            out.writeName((String) name);
            write(out, value);
        });
        out.writeEndObject();
    }

    /** Writes an integer: a number, or a string of digits beyond 2^53. */
    public static void integer(JsonGenerator out, long value) {
        if (isCarried(value)) {
            out.writeNumber(value);
        } else {
            out.writeString(Long.toString(value));
        }
    }

    private static void integer(JsonGenerator out, BigInteger value) {
        if (value.abs().compareTo(BIG_EXACT) <= 0) {
            out.writeNumber(value.longValueExact());
        } else {
            out.writeString(value.toString());
        }
    }

    private static void decimal(JsonGenerator out, BigDecimal value) {
        if (ShortestDecimal.carries(value)) {
            out.writeNumber(value);
        } else {
            out.writeString(value.toPlainString());
        }
    }
}
