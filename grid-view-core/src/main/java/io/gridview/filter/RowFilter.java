package io.gridview.filter;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** What a row must be like to stay. Filters are values: equal ones leave the same rows of the same table. */
public sealed interface RowFilter permits AllOf, AnyOf, Not, NumberRange, SetFilter, TextFilter, TimeRange {

    /**
     * The test of row numbers for these rows.
     *
     * @throws IllegalArgumentException where the rows lack a column that the filter names
     */
    IntPredicate on(FilterRows rows);

    /**
     * The rows that stay.
     *
     * @throws IllegalArgumentException where the rows lack a column that the filter names
     */
    default RowSelection matching(FilterRows rows) {
        IntPredicate test = on(rows);
        BitSet kept = new BitSet();
        for (int row = 0; row < rows.count(); row++) {
            kept.set(row, test.test(row));
        }
        return new RowSelection(kept);
    }

    /** The filter that leaves exactly the other rows. */
    default RowFilter negated() {
        return new Not(this);
    }

    /** The filter that every row passes. */
    static RowFilter everything() {
        return new AllOf(List.of());
    }

    /**
     * Reads what a reader typed into a search box; never throws, whatever the text. See {@link SearchQuery} for the
     * grammar.
     *
     * @param columns the columns that are searched, in order
     */
    static SearchQuery parse(String text, List<SearchColumn> columns) {
        return new SearchParser(text, columns).parse();
    }
}
