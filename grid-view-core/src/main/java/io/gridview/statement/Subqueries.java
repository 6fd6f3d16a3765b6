package io.gridview.statement;

/** Who reads a query that stands in brackets. */
interface Subqueries {
    /** Reads the tokens from an index up to another one. */
    Result read(int from, int to);
}
