package io.gridview.resolve;

import java.util.List;

/**
 * Points of a chart that are not at hand one by one.
 *
 * @param points how many
 * @param negative whether one of them lies below zero
 * @param origins of what they add up to, see {@link ChartPoint#origin}
 */
record Lumped(long points, boolean negative, List<Integer> origins) {
    static final Lumped NONE = new Lumped(0, false, List.of());

    Lumped {
        origins = List.copyOf(origins);
    }
}
