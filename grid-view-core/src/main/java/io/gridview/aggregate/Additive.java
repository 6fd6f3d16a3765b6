package io.gridview.aggregate;

import org.jspecify.annotations.Nullable;

/** An aggregate whose groups add up to the whole: a sum or a count. */
public interface Additive extends GroupedAggregate {
    /** The aggregate over the rows of all these groups: exact, then rounded once; null where none had a value. */
    @Nullable
    Object total(int[] groups);
}
