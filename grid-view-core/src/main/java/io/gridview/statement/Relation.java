package io.gridview.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that FROM names.
 *
 * @param alias what its columns may be prefixed with, in lower case; empty for nothing
 * @param result what it gives; null for a table, whose columns are not known
 * @param names names that the alias gives to its columns, in their order; may be fewer
 * @param merged columns that a star leaves out because a relation before has them too, in lower case
 */
record Relation(String alias, @Nullable Result result, List<String> names, Set<String> merged) {

    static Relation table(String alias) {
        return new Relation(alias, null, List.of(), Set.of());
    }

    Relation merging(Set<String> columns) {
        return new Relation(alias, result, names, columns);
    }

    /** Whether it may have columns that are not known. */
    boolean isOpen() {
        return result == null || !result.shape().complete();
    }

    int size() {
        return result == null ? 0 : result.shape().outputs().size();
    }

    String name(int index) {
        return index < names.size() || result == null
                ? names.get(index)
                : result.shape().outputs().get(index).name();
    }
}
