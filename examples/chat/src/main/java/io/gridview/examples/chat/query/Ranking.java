package io.gridview.examples.chat.query;

/**
 * The order by size, and how many to show.
 *
 * @param limit at least 1
 */
public record Ranking(boolean highestFirst, int limit) {}
