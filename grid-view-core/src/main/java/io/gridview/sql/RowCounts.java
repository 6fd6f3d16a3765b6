package io.gridview.sql;

/**
 * How many rows there are.
 *
 * @param all of the result
 * @param matching of those that pass the filters
 */
record RowCounts(long all, long matching) {}
