package io.gridview.guard.select;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many times longer than what stands inside them the calls around a place can make a value.
 *
 * @param factor of all of them together
 */
record Growth(double factor) {
    static final Growth NONE = new Growth(1);

    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_FACTOR = 1_000_000;
    private static final int UNKNOWN_FACTOR = 100;
    private static final Set<String> REPEATING = Set.of("repeat", "lpad", "rpad");
    private static final Set<String> REPLACING = Set.of("replace", "regexp_replace");
    private static final Set<String> LISTING = Set.of("generate_series", "sequence");
    private static final Pattern WIDE_FORMAT = Pattern.compile("\\d{4,}|\\*");

    /** The growth inside the arguments of a call that stands here. */
    Growth inside(Expression.Call call) {
        return new Growth(Math.min(factor * factorOf(call), 1e12));
    }

    /** What speaks against the sizes in a call that stands here; null where nothing does. */
    @Nullable
    SelectFault objection(Expression.Call call) {
        String name = call.name().name();
        if (REPEATING.contains(name) && !Numbers.isUpTo(argument(call, 1), MAX_LENGTH)) {
            return refused(call, "the length given to \"" + name + "\" must be a number up to " + MAX_LENGTH);
        }
        if (factor > 1 && factor * factorOf(call) > MAX_FACTOR) {
            return refused(call, "\"" + name + "\" inside others that make long values is not accepted");
        }
        if (LISTING.contains(name) && !Numbers.isShortSeries(call.arguments())) {
            return refused(
                    call,
                    "\"" + name + "\" needs numbers up to " + Numbers.MAX_ITEMS
                            + " without a product of them, or steps of a minute and more");
        }
        if (name.equals("format") && (!isString(argument(call, 0)) || isWide(argument(call, 0)))) {
            return refused(call, "the pattern given to \"format\" must be a string with widths below 1000");
        }
        return null;
    }

    private static double factorOf(Expression.Call call) {
        String name = call.name().name();
        if (REPEATING.contains(name)) {
            return MAX_LENGTH;
        }
        if (!REPLACING.contains(name) || call.arguments().size() < 3) {
            return 1;
        }
        int longer = length(argument(call, 2), UNKNOWN_FACTOR);
        int shorter = name.equals("replace") ? Math.max(1, length(argument(call, 1), 1)) : 1;
        return Math.max(1, (double) longer / shorter);
    }

    private static @Nullable Expression argument(Expression.Call call, int index) {
        List<Expression> arguments = call.arguments();
        return index < arguments.size() ? arguments.get(index) : null;
    }

    private static boolean isString(@Nullable Expression expression) {
        return expression instanceof Expression.Value value && value.token().isString();
    }

    private static boolean isWide(@Nullable Expression expression) {
        return expression instanceof Expression.Value value
                && WIDE_FORMAT.matcher(value.token().text()).find();
    }

    /** The length of a string's text without its quotes. */
    private static int length(@Nullable Expression expression, int otherwise) {
        return isString(expression) && expression instanceof Expression.Value value
                ? value.token().text().length() - 2
                : otherwise;
    }

    private static SelectFault refused(Expression.Call call, String message) {
        return SelectFault.refused(call.name(), message);
    }
}
