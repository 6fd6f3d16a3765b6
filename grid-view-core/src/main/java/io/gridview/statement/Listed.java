package io.gridview.statement;

/**
 * One thing that rows are grouped or ordered by.
 *
 * @param expression what it is
 * @param text how it is written
 * @param descending whether DESC stands behind it
 * @param all whether it is the word ALL
 */
record Listed(Expression expression, String text, boolean descending, boolean all) {}
