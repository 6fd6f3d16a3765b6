package io.gridview.language;

import java.util.Set;

/**
 * Small words before the columns that something is asked by, plain.
 *
 * @param by such as by and per
 * @param split words before those that ask for series: grouped by, split by
 * @param between what may stand between them and the column
 */
record AxisWords(Set<String> by, Set<String> split, Set<String> between) {}
