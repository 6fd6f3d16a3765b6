package io.gridview.resolve;

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
record HeatmapAxis(String label, List<Integer> groups, List<String> names, List<String> places, long total) {
    /** Cells of more rows or columns than this are smaller than a finger. */
    static final int MOST_PLACES = 60;

    /** Asked for one by one, so that the heaviest are among them whatever else is left out. */
    static final int MOST_NEEDED = 5 * MOST_PLACES;

    HeatmapAxis {
        groups = List.copyOf(groups);
        names = List.copyOf(names);
        places = List.copyOf(places);
    }

    /**
     * The axis of a table's rows or columns.
     *
     * @param found the value of each
     * @param rest which of them is not one, but all that are not held one by one
     * @param total how many values there are
     * @param weights the weight of each: where there are too many, the heaviest stay
     */
    static HeatmapAxis of(
            ChartKeys keys,
            List<@Nullable Object> found,
            int rest,
            long total,
            BigDecimal[] weights,
            ViewColumns columns) {
        List<@Nullable Object> values = new ArrayList<>(found.size());
        found.forEach(key -> values.add(keys.shown(key)));
        List<Integer> groups = new ArrayList<>(IntStream.range(0, values.size())
                .filter(group -> group != rest)
                .boxed()
                .toList());
        if (groups.size() > MOST_PLACES) {
            List<Integer> heaviest = new ArrayList<>(groups);
            heaviest.sort(
                    Comparator.comparing((Integer group) -> weights[group]).reversed());
            Set<Integer> kept = new HashSet<>(heaviest.subList(0, MOST_PLACES));
            groups.retainAll(kept);
        }
        if (keys.hasOrder()) {
            groups.sort(Comparator.comparing(values::get, ValueOrder.NULLS_LAST));
        } else {
            LabelOrder.arrange(groups, values::get);
        }
        List<String> names = groups.stream()
                .map(group -> name(keys, found.get(group), columns))
                .toList();
        List<@Nullable Object> ordered = new ArrayList<>(groups.size());
        groups.forEach(group -> ordered.add(values.get(group)));
        List<String> places = TimeGaps.steps(ordered, keys.grain(), MOST_PLACES).stream()
                .map(value -> columns.text(value, keys.dimension().format()))
                .toList();
        return new HeatmapAxis(keys.dimension().label(), groups, names, places.isEmpty() ? names : places, total);
    }

    /** What stands at the place of a key. */
    static String name(ChartKeys keys, @Nullable Object key, ViewColumns columns) {
        return columns.text(keys.shown(key), keys.dimension().format());
    }

    /** Null where every group has a place. */
    @Nullable
    Reduction reduction() {
        return groups.size() == total
                ? null
                : new Reduction(
                        "top_n",
                        groups.size(),
                        total,
                        "The " + groups.size() + " largest of " + total + " of " + label + " are shown.");
    }
}
