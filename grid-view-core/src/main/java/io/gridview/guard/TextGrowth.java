package io.gridview.guard;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How long the texts of a whole statement can get, where one function's result reaches the next through an alias or a
 * subquery.
 */
final class TextGrowth {
    private static final long LARGE = 100;
    private static final long MOST = 1_000_000;
    private static final Set<String> JOINING =
            Set.of("string_agg", "group_concat", "listagg", "array_to_string", "list_string_agg", "json_group_array");
    private static final Set<String> REPLACING = Set.of("replace", "regexp_replace");

    private long factors = 1;
    private boolean joins;
    private boolean replacesByValue;

    void add(String function, JsonNode arguments) {
        long factor = Growth.factor(function, arguments);
        if (factor >= LARGE) {
            factors = Math.min(MOST + 1, factors * factor);
        }
        joins |= JOINING.contains(function);
        replacesByValue |= REPLACING.contains(function) && Growth.text(arguments, 2) == null;
    }

    /** What speaks against the statement; null where nothing does. */
    @Nullable
    String objection() {
        if (factors > MOST) {
            return "repeat, lpad, rpad and replace together can make texts of any size; give them smaller numbers";
        }
        if (joins && replacesByValue) {
            return "a text joined from many rows and a replacement that is a value can make texts of any size;"
                    + " write the replacement as a literal";
        }
        return null;
    }
}
