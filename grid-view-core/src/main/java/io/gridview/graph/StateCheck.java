package io.gridview.graph;

import io.gridview.json.Pointers;
import io.gridview.spec.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks through a value before it is read or written: that it ends, and that JSON can carry it. */
final class StateCheck {
    /** A decimal is written with all its zeros. */
    private static final int MOST_DIGITS = 400;

    private final boolean asJson;
    private long values;
    private long characters;

    private StateCheck(boolean asJson) {
        this.asJson = asJson;
    }

    /** A problem where the value is deeper or larger than anything sensible, as one that holds itself is. */
    static @Nullable Problem bounds(@Nullable Object value) {
        return new StateCheck(false).look(value, 0);
    }

    /** A problem where the value is that, or holds something that has no form in JSON. */
    static @Nullable Problem json(@Nullable Object value) {
        return new StateCheck(true).look(value, 0);
    }

    private @Nullable Problem look(@Nullable Object value, int depth) {
        values++;
        if (value instanceof CharSequence text) {
            characters += text.length();
        }
        if (values > StateLimits.VALUES || characters > StateLimits.CHARACTERS) {
            return Problem.error(
                    "too_large",
                    "",
                    "This holds more than " + StateLimits.VALUES + " values or " + StateLimits.CHARACTERS
                            + " characters.");
        }
        List<? extends @Nullable Object> items = StateValues.items(value);
        if (items == null && !(value instanceof Map)) {
            return asJson && value != null ? leaf(value) : null;
        }
        if (depth >= StateLimits.DEPTH) {
            return Problem.error(
                    "too_deep",
                    "",
                    "Maps and lists may be nested " + StateLimits.DEPTH + " deep; one that holds itself has no end.");
        }
        return value instanceof Map<?, ?> map ? members(map, depth) : items(Objects.requireNonNull(items), depth);
    }

    private @Nullable Problem items(List<? extends @Nullable Object> items, int depth) {
        int index = 0;
        for (Object item : items) {
            Problem found = look(item, depth + 1);
            if (found != null) {
                return found.under("/" + index);
            }
            index++;
        }
        return null;
    }

    private @Nullable Problem members(Map<?, ?> map, int depth) {
        for (Map.Entry<?, ?> member : map.entrySet()) {
            boolean named = member.getKey() instanceof String name && isWellFormed(name);
            if (asJson && !named) {
                return Problem.error("wrong_type", "", "Every key of a map must be a text.");
            }
            Problem found = look(member.getValue(), depth + 1);
            if (found != null) {
                return found.under("/" + Pointers.escape(String.valueOf(member.getKey())));
            }
        }
        return null;
    }

    private static @Nullable Problem leaf(Object value) {
        if (value instanceof CharSequence text) {
            return isWellFormed(text.toString())
                    ? null
                    : Problem.error("invalid_text", "", "Half of a surrogate pair stands alone in this text.");
        }
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue())
                    ? null
                    : Problem.error("unsupported_value", "", "JSON has no NaN and no infinity.");
        }
        if (value instanceof BigDecimal number) {
            boolean isShort = number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
            return isShort
                    ? null
                    : Problem.error("number_out_of_range", "", "A number may have " + MOST_DIGITS + " digits.");
        }
        boolean known = value instanceof Boolean
                || value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger
                || value instanceof Enum
                || value instanceof UUID
                || value instanceof TemporalAccessor;
        return known
                ? null
                : Problem.error(
                        "unsupported_value",
                        "",
                        "An object of " + value.getClass().getName() + " has no form in JSON.");
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
