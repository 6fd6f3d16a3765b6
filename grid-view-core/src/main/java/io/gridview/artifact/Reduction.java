package io.gridview.artifact;

import org.jspecify.annotations.Nullable;

/**
 * What a chart leaves out or lumps together.
 *
 * @param kind {@code top_n}, {@code top_n_other}, {@code min_max}, {@code sample}, {@code bins} or {@code
 *     partial_rows}
 * @param shown marks (rows for {@code partial_rows}) drawn
 * @param total marks or rows there would be without it; null where that is not known
 * @param note the same as a sentence
 */
public record Reduction(String kind, long shown, @Nullable Long total, String note) {}
