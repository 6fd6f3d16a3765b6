package io.gridview.guard.select;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many times longer than the columns it is made of a value can become, and which calls must show their sizes. */
final class Growth {
    private static final int MAX_LENGTH = 1_000;
    private static final int UNKNOWN_FACTOR = 100;
    private static final Set<String> REPEATING = Set.of("repeat", "lpad", "rpad");
    private static final Set<String> REPLACING = Set.of("replace", "regexp_replace");
    private static final Set<String> LISTING = Set.of("generate_series", "sequence");
    private static final Set<String> JOINING = Set.of("concat", "concat_ws", "array_cat", "jsonb_concat");
    private static final Set<String> TEXTS = Set.of("text", "varchar", "char", "character", "bpchar", "json", "jsonb");

    /** They put a sign before some characters, or write each as two. */
    private static final Set<String> ESCAPING = Set.of(
            "quote_literal",
            "quote_nullable",
            "encode",
            "to_json",
            "to_jsonb",
            "json_build_array",
            "json_build_object",
            "jsonb_build_array",
            "jsonb_build_object",
            "json_object",
            "json_array",
            "json_format",
            "json_scalar",
            "row_to_json",
            "array_to_json",
            "to_hex",
            "url_encode");

    private static final Pattern WIDE_FORMAT = Pattern.compile("\\d{4,}|\\*");

    private Growth() {}

    /** The factor of an expression; that of a query inside it counts as one. */
    static double of(Expression expression) {
        if (expression instanceof Expression.ColumnName || expression instanceof Expression.Subquery) {
            return 1;
        }
        if (expression instanceof Expression.Field field) {
            return of(field.value());
        }
        if (expression instanceof Expression.Parts parts) {
            return parts.operators().contains("||") ? sum(parts.parts()) : most(parts.parts());
        }
        if (expression instanceof Expression.Cast cast) {
            boolean simple = cast.value() instanceof Expression.ColumnName || cast.value() instanceof Expression.Value;
            boolean escapes = !simple && TEXTS.contains(cast.type().name());
            return of(cast.value()) * (escapes ? 2 : 1);
        }
        return expression instanceof Expression.Call call ? call(call) : 0;
    }

    private static double call(Expression.Call call) {
        String name = call.name().name();
        if (JOINING.contains(name)) {
            return sum(call.arguments());
        }
        double inside = most(call.arguments());
        if (REPEATING.contains(name)) {
            double length = call.arguments().size() < 2
                    ? 1
                    : Numbers.size(call.arguments().get(1), MAX_LENGTH);
            return name.equals("repeat") ? Math.max(1, inside) * length : Math.max(1, length);
        }
        return ESCAPING.contains(name) || REPLACING.contains(name) ? Math.max(1, inside) * factor(call) : inside;
    }

    /** How much longer than its argument the result of a call can be, where that does not end at a fixed length. */
    static double factor(Expression.Call call) {
        String name = call.name().name();
        if (name.equals("repeat")) {
            return MAX_LENGTH;
        }
        if (ESCAPING.contains(name)) {
            return 2;
        }
        if (!REPLACING.contains(name) || call.arguments().size() < 3) {
            return 1;
        }
        int longer = length(call.arguments().get(2), UNKNOWN_FACTOR);
        int shorter =
                name.equals("replace") ? Math.max(1, length(call.arguments().get(1), 1)) : 1;
        return Math.max(1, (double) longer / shorter);
    }

    static boolean joins(Expression.Call call) {
        return JOINING.contains(call.name().name());
    }

    /** What speaks against the sizes in a call; null where nothing does. */
    static @Nullable String objection(Expression.Call call) {
        String name = call.name().name();
        List<Expression> arguments = call.arguments();
        if (REPEATING.contains(name) && (arguments.size() < 2 || !Numbers.isUpTo(arguments.get(1), MAX_LENGTH))) {
            return "the length given to \"" + name + "\" must be a number up to " + MAX_LENGTH;
        }
        if (LISTING.contains(name) && !Numbers.isShortSeries(arguments)) {
            return "\"" + name + "\" needs numbers up to " + Numbers.MAX_ITEMS
                    + " without a product of them, or steps of a minute and more";
        }
        if (name.equals("format") && (arguments.isEmpty() || !isNarrow(arguments.get(0)))) {
            return "the pattern given to \"format\" must be a string with widths below 1000";
        }
        return null;
    }

    private static boolean isNarrow(Expression pattern) {
        return pattern instanceof Expression.Value value
                && value.token().isString()
                && !WIDE_FORMAT.matcher(value.token().text()).find();
    }

    private static double sum(List<Expression> expressions) {
        return expressions.stream().mapToDouble(Growth::of).sum();
    }

    private static double most(List<Expression> expressions) {
        return expressions.stream().mapToDouble(Growth::of).max().orElse(0);
    }

    /** The length of a string's text without its quotes. */
    private static int length(Expression expression, int otherwise) {
        return expression instanceof Expression.Value value && value.token().isString()
                ? value.token().text().length() - 2
                : otherwise;
    }
}
