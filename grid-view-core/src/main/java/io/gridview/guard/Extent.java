package io.gridview.guard;

/**
 * How much an engine has to plan for a part of a statement; sums and products stop at a bound far above what is
 * accepted.
 *
 * @param parts nodes of the tree once every name is replaced by what it stands for
 * @param columns columns it gives
 * @param fields fields of the largest value it gives, those of values inside values too
 */
record Extent(long parts, long columns, long fields) {
    private static final long MOST = 1_000_000_000;

    static final Extent NOTHING = new Extent(0, 0, 1);

    Extent {
        parts = Math.min(parts, MOST);
        columns = Math.min(columns, MOST);
        fields = Math.min(fields, MOST);
    }

    /** Both side by side. */
    Extent plus(Extent other) {
        return new Extent(parts + other.parts, columns + other.columns, Math.max(fields, other.fields));
    }

    /** One over the other, as the queries of a UNION are. */
    Extent over(Extent other) {
        return new Extent(parts + other.parts, Math.max(columns, other.columns), Math.max(fields, other.fields));
    }

    /** With so many parts more. */
    Extent larger(long more) {
        return new Extent(parts + more, columns, fields);
    }

    /** The same as one column. */
    Extent asColumn() {
        return new Extent(parts, Math.max(columns, 1), fields);
    }

    /** The same where it is planned elsewhere. */
    Extent named() {
        return new Extent(0, columns, fields);
    }

    Extent withColumns(long number) {
        return new Extent(parts, number, fields);
    }

    Extent withFields(long number) {
        return new Extent(parts, columns, number);
    }
}
