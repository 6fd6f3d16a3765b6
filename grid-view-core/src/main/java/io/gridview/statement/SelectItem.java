package io.gridview.statement;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing between SELECT and FROM. */
sealed interface SelectItem {

    /**
     * An expression.
     *
     * @param name its alias; null for none
     * @param text what stands there
     */
    record Value(Expression expression, @Nullable String name, String text) implements SelectItem {}

    /**
     * All columns.
     *
     * @param table of which relation; null for all
     * @param excluded names that are left out, in lower case
     * @param replaced what stands in for a column, by its name in lower case
     * @param renamed other names, by the own one in lower case
     */
    record Star(
            @Nullable String table, Set<String> excluded, Map<String, Expression> replaced, Map<String, String> renamed)
            implements SelectItem {}

    /** Columns by a pattern. */
    record Unknown() implements SelectItem {}
}
