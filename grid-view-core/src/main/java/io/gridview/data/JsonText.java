package io.gridview.data;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes nested values as JSON text, the same for equal values in every run.
 *
 * <p>Exact numbers keep all digits; doubles are written by their shortest decimal; NaN and infinite numbers and
 * times become null, counted; times are ISO 8601 strings; binary values are strings like {@code \x00ff}. Sets and maps without an
 * order of their own are written in the order of their text.
 */
final class JsonText {
    private static final int MAX_DEPTH = 64;

    private final String pointer;
    private final StringBuilder out = new StringBuilder();
    private long nonFinite;

    /** @param pointer where the value stands, for problems */
    JsonText(String pointer) {
        this.pointer = pointer;
    }

    static boolean isArray(Object raw) {
        return raw.getClass().isArray() && !(raw instanceof byte[]);
    }

    /** False for objects whose text is their class and an address. */
    static boolean hasOwnText(Object raw) {
        try {
            return raw.getClass().getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every class has toString", e);
        }
    }

    static RowFormatException unsupported(Object raw, String pointer) {
        return new RowFormatException(
                "unsupported_value",
                pointer,
                "an object of " + raw.getClass().getName()
                        + " is no cell value; give a number, text, boolean, date or time, a list or a map");
    }

    long nonFinite() {
        return nonFinite;
    }

    /** @throws RowFormatException if a value inside is unsupported or nested too deeply */
    String write(Object value) {
        write(value, 0);
        return out.toString();
    }

    private void write(@Nullable Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new RowFormatException(
                    "nested_too_deep", pointer, "lists and maps may be nested " + MAX_DEPTH + " deep at most");
        }
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Map<?, ?> map) {
            object(map, depth);
        } else if (value instanceof Collection<?> items) {
            array(items, depth);
        } else if (isArray(value)) {
            array(items(value), depth);
        } else if (JdbcValues.isJdbc(value)) {
            write(JdbcValues.plain(value, pointer), depth);
        } else {
            other(value);
        }
    }

    private void other(Object value) {
        Object time = TimeValues.canonical(value);
        if (time != null && Infinities.isInfinite(time)) {
            nonFinite++;
            out.append("null");
        } else {
            string(time == null ? text(value) : time.toString());
        }
    }

    private void number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double value = number instanceof Float single ? Doubles.widen(single) : number.doubleValue();
            if (Double.isFinite(value)) {
                out.append(Doubles.text(value));
            } else {
                nonFinite++;
                out.append("null");
            }
        } else if (number instanceof BigDecimal || number instanceof BigInteger) {
            out.append(number);
        } else if (isIntegral(number)) {
            out.append(number.longValue());
        } else {
            throw unsupported(number, pointer);
        }
    }

    /** True for the classes that {@code longValue} reads without loss. */
    static boolean isIntegral(Number number) {
        return number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte
                || number instanceof AtomicInteger
                || number instanceof AtomicLong;
    }

    private void object(Map<?, ?> map, int depth) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : Ordered.entries(map)) {
            out.append(separator);
            separator = ",";
            Object key = entry.getKey();
            string(key == null ? "null" : keyText(key));
            out.append(':');
            write(entry.getValue(), depth + 1);
        }
        out.append('}');
    }

    private void array(Collection<?> items, int depth) {
        out.append('[');
        String separator = "";
        for (Object item : items instanceof Set<?> set ? Ordered.items(set) : items) {
            out.append(separator);
            separator = ",";
            write(item, depth + 1);
        }
        out.append(']');
    }

    private static List<@Nullable Object> items(Object array) {
        List<@Nullable Object> items = new ArrayList<>(Array.getLength(array));
        for (int i = 0; i < Array.getLength(array); i++) {
            items.add(Array.get(array, i));
        }
        return items;
    }

    private String keyText(Object key) {
        Object time = TimeValues.canonical(key);
        return time == null ? text(key) : time.toString();
    }

    private String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof byte[] bytes) {
            return Bytes.hex(bytes);
        }
        if (!hasOwnText(value)) {
            throw unsupported(value, pointer);
        }
        return value.toString();
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
