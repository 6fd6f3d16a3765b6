package io.gridview.dialect;

/**
 * One thing to order by; rows without a value come last either way.
 *
 * @param value an expression that orders as Java does, see {@link SqlDialect#ordered}
 */
public record SortKey(String value, boolean descending) {
    /** The other way round, rows without a value still last. */
    public SortKey reversed() {
        return new SortKey(value, !descending);
    }

    /** As it stands in ORDER BY. */
    public String sql() {
        return value + (descending ? " DESC NULLS LAST" : " ASC NULLS LAST");
    }
}
