package io.gridview.statement;

import org.jspecify.annotations.Nullable;

/**
 * A column of a query's result while the query is read.
 *
 * @param expression what stands in the select list; null where a star brought it
 * @param inner its place among the columns of the only relation it comes from unchanged; -1 for anything else
 * @param aggregates whether an aggregate of this query takes part
 */
record Item(Output output, Cell cell, @Nullable Expression expression, int inner, boolean aggregates) {}
