package io.gridview.push;

/**
 * Something asked of the engine: a SELECT over the table {@code r}, which has the columns of the result as Java reads them.
 *
 * @param select all its columns are texts; its rows come in no order
 * @param width how many columns it has
 */
record Question(String select, int width) {}
