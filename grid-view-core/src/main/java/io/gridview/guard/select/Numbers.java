package io.gridview.guard.select;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks whether numbers that stand in a statement are small. */
final class Numbers {
    static final int MAX_ITEMS = 1_000_000;

    private static final Set<String> SHRINKING = Set.of("+", "-", "/", "%", "suffix");
    private static final Set<String> GROWING = Set.of("power", "pow", "exp");
    private static final Set<String> LONG_UNITS = Set.of("minute", "hour", "day", "week", "month", "quarter", "year");
    private static final Pattern COUNT = Pattern.compile("'[ +-]*[1-9]\\d{0,4}'");
    private static final Pattern LONG_STEP =
            Pattern.compile("(?i)'[ +-]*[1-9]\\d{0,4} ?(?:minute|min|hour|day|week|mon|month|year|decade)s?'");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7}|\\d[eE]\\d");

    private Numbers() {}

    /** Whether it is a whole number in digits of at most this size, with or without a sign. */
    static boolean isUpTo(@Nullable Expression expression, int most) {
        if (expression instanceof Expression.Parts parts) {
            return parts.parts().size() == 1
                    && (parts.operators().equals(List.of("-"))
                            || parts.operators().equals(List.of("+")))
                    && isUpTo(parts.parts().get(0), most);
        }
        return expression instanceof Expression.Value value
                && value.token().isNumber()
                && value.token().text().matches("\\d{1,9}")
                && Integer.parseInt(value.token().text()) <= most;
    }

    /** What a small whole number in digits counts; otherwise {@code most}. */
    static double size(Expression expression, int most) {
        return expression instanceof Expression.Value value && isUpTo(value, most)
                ? Integer.parseInt(value.token().text())
                : most;
    }

    /** Whether the arguments of a series can only make so many items, as far as the text says. */
    static boolean isShortSeries(List<Expression> arguments) {
        if (arguments.size() == 3 && (isLongStep(arguments.get(2)) || isText(arguments.get(2)))) {
            return isLongStep(arguments.get(2));
        }
        return arguments.stream().allMatch(Numbers::isModest);
    }

    private static boolean isLongStep(Expression step) {
        if (step instanceof Expression.Interval interval) {
            Lexeme unit = interval.unit();
            return unit == null
                    ? LONG_STEP.matcher(interval.value().text()).matches()
                    : LONG_UNITS.contains(unit.name())
                            && COUNT.matcher(interval.value().text()).matches();
        }
        if (step instanceof Expression.Cast cast) {
            return isLongStep(cast.value());
        }
        if (step instanceof Expression.Parts parts) {
            return parts.parts().size() == 1 && isLongStep(parts.parts().get(0));
        }
        return step instanceof Expression.Value value
                && LONG_STEP.matcher(value.token().text()).matches();
    }

    private static boolean isText(Expression step) {
        return step instanceof Expression.Cast cast
                ? isText(cast.value())
                : step instanceof Expression.Value value && value.token().isString();
    }

    private static boolean isModest(Expression expression) {
        if (expression instanceof Expression.Value value) {
            return value.token().isNumber()
                    ? isUpTo(value, MAX_ITEMS) || value.token().text().matches("\\d{1,7}\\.\\d{1,9}")
                    : !LONG_NUMBER.matcher(value.token().text()).find();
        }
        if (expression instanceof Expression.Parts parts) {
            return SHRINKING.containsAll(parts.operators())
                    && parts.parts().stream().allMatch(Numbers::isModest);
        }
        if (expression instanceof Expression.Cast cast) {
            return isModest(cast.value());
        }
        if (expression instanceof Expression.Interval) {
            return false;
        }
        return !(expression instanceof Expression.Call call
                && GROWING.contains(call.name().name()));
    }
}
