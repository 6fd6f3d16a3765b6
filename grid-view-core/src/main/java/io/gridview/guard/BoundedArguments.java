package io.gridview.guard;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Functions that make gigabytes of a few characters while DuckDB folds constants, where neither its memory limit nor a
 * cancel reaches: their sizes must be small numbers in the text.
 */
final class BoundedArguments {
    private static final int MAX_LENGTH = 1000;
    private static final int MAX_ITEMS = 1_000_000;
    private static final int MAX_STRUCTURE_DEPTH = 32;

    private static final Set<String> REPEATING = Set.of("repeat", "lpad", "rpad");
    private static final Set<String> LISTING = Set.of("range", "generate_series");
    private static final Set<String> FORMATTING = Set.of("format", "printf");
    private static final Set<String> STRUCTURED =
            Set.of("from_json", "from_json_strict", "json_transform", "json_transform_strict");
    private static final Set<String> WIDE_STEPS =
            Set.of("to_days", "to_weeks", "to_months", "to_quarters", "to_years", "to_decades");
    private static final Pattern WIDE_FORMAT = Pattern.compile("\\d{4,}|\\*|\\{[^}]*\\{", Pattern.DOTALL);

    private BoundedArguments() {}

    /** What speaks against the call by itself; null where nothing does. */
    static @Nullable String objection(String function, JsonNode arguments) {
        if (REPEATING.contains(function) && !isNumberUpTo(argument(arguments, 1), MAX_LENGTH)) {
            return "the length given to \"" + function + "\" must be a number up to " + MAX_LENGTH;
        }
        if (LISTING.contains(function) && !isShortSeries(arguments)) {
            return "\"" + function + "\" makes a list here: give it numbers up to " + MAX_ITEMS
                    + " or steps of a day and more, or use it as a table, FROM " + function + "(…)";
        }
        if (FORMATTING.contains(function)) {
            JsonNode pattern = argument(arguments, 0).path("literal");
            if (!pattern.path("kind").asString("").equals("STRING")
                    || WIDE_FORMAT.matcher(pattern.path("text").asString("")).find()) {
                return "the pattern given to \"" + function + "\" must be a string with widths below 1000";
            }
        }
        if (STRUCTURED.contains(function) && !hasFlatStructure(argument(arguments, 1))) {
            return "the structure given to \"" + function + "\" must be a string with at most " + MAX_STRUCTURE_DEPTH
                    + " brackets inside each other";
        }
        return null;
    }

    /** The largest number among the arguments, 1 where there is none. */
    static long largestNumber(JsonNode arguments) {
        long largest = 1;
        for (JsonNode argument : arguments) {
            largest = Math.max(largest, number(argument.path("expression")));
        }
        return largest;
    }

    private static boolean hasFlatStructure(JsonNode expression) {
        JsonNode literal = expression.path("literal");
        int depth = 0;
        int deepest = 0;
        String text = literal.path("text").asString("");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return literal.path("kind").asString("").equals("STRING") && deepest <= MAX_STRUCTURE_DEPTH;
    }

    private static boolean isShortSeries(JsonNode arguments) {
        String step = argument(arguments, 2).path("function_name").asString("");
        if (arguments.size() == 3 && WIDE_STEPS.contains(step)) {
            return true;
        }
        for (JsonNode argument : arguments) {
            if (!isNumberUpTo(argument.path("expression"), MAX_ITEMS)) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode argument(JsonNode arguments, int index) {
        return arguments.path(index).path("expression");
    }

    private static boolean isNumberUpTo(JsonNode expression, int most) {
        long number = number(expression);
        return number >= 0 && number <= most;
    }

    /** The number that is written there, without its sign; -1 for anything else. */
    private static long number(JsonNode expression) {
        if (expression.path("function_name").asString("").equals("-")
                && expression.path("arguments").size() == 1) {
            return number(argument(expression.path("arguments"), 0));
        }
        JsonNode literal = expression.path("literal");
        String digits = literal.path("text").asString("").replace("_", "");
        return literal.path("kind").asString("").equals("INTEGER") && digits.matches("\\d{1,9}")
                ? Integer.parseInt(digits)
                : -1;
    }
}
