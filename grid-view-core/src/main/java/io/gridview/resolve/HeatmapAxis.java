package io.gridview.resolve;

import io.gridview.aggregate.Grouping;
import io.gridview.artifact.Reduction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The places along one axis of a heatmap.
 *
 * @param label of the axis
 * @param groups the groups that have a place: times, numbers, and names that have one in their order, other texts as rows first
 *     show them
 * @param names what stands at the place of each group
 * @param places all names along the axis: the groups', and those of steps in time without rows
 * @param total how many groups there are
 */
record HeatmapAxis(String label, List<Integer> groups, List<String> names, List<String> places, int total) {
    /** Cells of more rows or columns than this are smaller than a finger. */
    static final int MOST_PLACES = 60;

    HeatmapAxis {
        groups = List.copyOf(groups);
        names = List.copyOf(names);
        places = List.copyOf(places);
    }

    /** @param weights the weight of each group: where there are too many, the heaviest stay */
    static HeatmapAxis of(ChartKeys keys, Grouping grouping, BigDecimal[] weights, ViewColumns columns) {
        List<Integer> groups =
                new ArrayList<>(IntStream.range(0, grouping.count()).boxed().toList());
        if (groups.size() > MOST_PLACES) {
            List<Integer> heaviest = new ArrayList<>(groups);
            heaviest.sort(
                    Comparator.comparing((Integer group) -> weights[group]).reversed());
            Set<Integer> kept = new HashSet<>(heaviest.subList(0, MOST_PLACES));
            groups.retainAll(kept);
        }
        if (keys.hasOrder()) {
            groups.sort(Comparator.comparing(group -> keys.at(grouping.firstRow(group)), ValueOrder.NULLS_LAST));
        } else {
            LabelOrder.arrange(groups, group -> keys.at(grouping.firstRow(group)));
        }
        List<String> names = groups.stream()
                .map(group -> name(keys, grouping.firstRow(group), columns))
                .toList();
        List<@Nullable Object> values = new ArrayList<>(groups.size());
        groups.forEach(group -> values.add(keys.at(grouping.firstRow(group))));
        List<String> places = TimeGaps.steps(values, keys.grain(), MOST_PLACES).stream()
                .map(value -> columns.text(value, keys.dimension().format()))
                .toList();
        return new HeatmapAxis(
                keys.dimension().label(), groups, names, places.isEmpty() ? names : places, grouping.count());
    }

    /** What stands at the place of that row. */
    static String name(ChartKeys keys, int row, ViewColumns columns) {
        return columns.text(keys.at(row), keys.dimension().format());
    }

    /** Null where every group has a place. */
    @Nullable
    Reduction reduction() {
        return groups.size() == total
                ? null
                : new Reduction(
                        "top_n",
                        groups.size(),
                        (long) total,
                        "The " + groups.size() + " largest of " + total + " of " + label + " are shown.");
    }
}
