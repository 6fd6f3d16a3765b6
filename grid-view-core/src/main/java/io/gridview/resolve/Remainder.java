package io.gridview.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up the rows behind several points of a chart, exactly, each series for itself. */
@FunctionalInterface
interface Remainder {
    /**
     * The sums over all rows behind these points.
     *
     * @param origins of the points, see {@link ChartPoint#origin}
     */
    List<@Nullable Object> of(int[] origins);
}
