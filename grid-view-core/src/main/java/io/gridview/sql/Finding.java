package io.gridview.sql;

/** What is known of a filter before any of its pages is read: how SQL says it, and how many rows it leaves. */
record Finding(Condition condition, RowCounts counts) {
    long bytes() {
        return (long) condition.sql().length() * Character.BYTES;
    }
}
