package io.gridview.profile;

import io.gridview.data.BooleanColumn;

/** A pass over truth values; false sorts before true. */
final class FlagPass {
    private FlagPass() {}

    static ColumnFacts over(BooleanColumn column) {
        Sequence flags = new Sequence();
        boolean full = !column.hasNulls();
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                flags.take(column.get(row) ? 1 : 0);
            }
        }
        return flags.facts(NumberShape.NONE, TimeShape.NONE);
    }
}
