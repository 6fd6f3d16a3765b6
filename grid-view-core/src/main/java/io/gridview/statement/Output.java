package io.gridview.statement;

/**
 * One column of a query's result.
 *
 * @param name the alias or the column's own name, else the text of the expression; quotes taken off
 * @param source where its values come from
 */
public record Output(String name, Source source) {}
