package io.gridview.nvbench;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The chart that the data set attaches to a result.
 *
 * @param chart its kind, {@code stacked bar} for instance
 * @param x the column of the x axis, or a pie's categories
 * @param y the measure
 * @param series the column that tells series apart; null for none
 * @param accepted every kind that the data set attaches to the same result
 */
record Label(String chart, String x, String y, @Nullable String series, Set<String> accepted) {
    Label {
        accepted = Set.copyOf(accepted);
    }
}
