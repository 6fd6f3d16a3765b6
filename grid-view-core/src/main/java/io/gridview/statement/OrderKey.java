package io.gridview.statement;

/**
 * One thing that rows are ordered by.
 *
 * @param by the output it names by alias, place or the same expression; else what it was read as
 * @param output the place of that output from zero; -1 where the result does not hold it
 * @param descending whether the greatest comes first
 */
public record OrderKey(Output by, int output, boolean descending) {}
