package io.gridview.guard;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How many times longer the functions around a value make it: ten functions that each write ten characters for one turn
 * a word into gigabytes.
 *
 * @param text by how much texts grow
 * @param items how many times it is computed, for the items of lists of known length
 * @param listed the length of the list that a lambda right inside runs over
 */
record Growth(long text, long items, long listed) {
    static final Growth NONE = new Growth(1, 1, 1);

    private static final long MAX_TEXT = 10_000;
    private static final long MAX_ALL = 1_000_000;
    private static final long UNKNOWN = 50;

    private static final Pattern GROUP = Pattern.compile("\\\\\\d");

    /** They write up to six characters for one. */
    private static final Set<String> ESCAPING = Set.of(
            "hex",
            "to_hex",
            "bin",
            "url_encode",
            "json_quote",
            "to_json",
            "regexp_escape",
            "json_array",
            "json_object");

    private static final int ESCAPED = 3;

    /** The growth inside a call. */
    Growth in(String function, JsonNode arguments) {
        if (function.equals("range") || function.equals("generate_series")) {
            return new Growth(text, capped(items * BoundedArguments.largestNumber(arguments)), 1);
        }
        if (hasLambda(arguments)) {
            return new Growth(text, items, lengthOfLists(arguments));
        }
        return new Growth(capped(text * factor(function, arguments)), items, 1);
    }

    /** The growth inside a lambda of a call. */
    Growth inLambda() {
        return new Growth(text, capped(items * listed), 1);
    }

    /** What speaks against a call with this growth inside; null where nothing does. */
    @Nullable
    String objection(String function) {
        if (text > MAX_TEXT || items * text > MAX_ALL) {
            return "\"" + function + "\" together with the functions around it can make values of any size;"
                    + " nest fewer of them, or give them smaller numbers and shorter texts";
        }
        return null;
    }

    static long factor(String function, JsonNode arguments) {
        return switch (function) {
            case "repeat", "lpad", "rpad" -> BoundedArguments.largestNumber(arguments);
            case "replace" -> {
                String from = text(arguments, 1);
                String to = text(arguments, 2);
                yield from == null || to == null ? UNKNOWN : ceiling(to.length(), Math.max(1, from.length()));
            }
            case "regexp_replace" -> {
                String to = text(arguments, 2);
                // A group stands for at most the whole match.
                yield to == null
                        ? UNKNOWN
                        : Math.max(1, GROUP.matcher(to).replaceAll("x").length());
            }
            default -> ESCAPING.contains(function) ? ESCAPED : 1;
        };
    }

    private static boolean hasLambda(JsonNode arguments) {
        for (JsonNode argument : arguments) {
            if (argument.path("expression").path("class").asString("").equals("LAMBDA")) {
                return true;
            }
        }
        return false;
    }

    /** The product of the lengths of all lists that are counted out in the arguments, outside of lambdas. */
    private static long lengthOfLists(JsonNode node) {
        long length = 1;
        String function = node.path("function_name").asString("");
        if (function.equalsIgnoreCase("range") || function.equalsIgnoreCase("generate_series")) {
            length = BoundedArguments.largestNumber(node.path("arguments"));
        }
        for (JsonNode child : node) {
            if (child.isContainer() && !child.path("class").asString("").equals("LAMBDA")) {
                length = capped(length * lengthOfLists(child));
            }
        }
        return length;
    }

    static @Nullable String text(JsonNode arguments, int index) {
        JsonNode literal = arguments.path(index).path("expression").path("literal");
        return literal.path("kind").asString("").equals("STRING")
                ? literal.path("text").asString("")
                : null;
    }

    private static long ceiling(long value, long divisor) {
        return Math.max(1, (value + divisor - 1) / divisor);
    }

    private static long capped(long value) {
        return Math.min(value, MAX_ALL + 1);
    }
}
