package io.gridview.resolve;

import io.gridview.artifact.Reduction;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.SortOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Puts a chart's points in order and keeps the largest where there are too many. */
final class CategoryOrder {
    private static final int MOST_SLICES = 12;
    private static final int MOST_BARS = 100;

    /** Leaving out dates, or parts of a line, by their size tears a course apart, so they may stand closer. */
    private static final int MOST_IN_ORDER = 1_000;

    private static final String OTHER = "Other";

    /** Points that are asked for one by one: more than are shown, so that steps and ties are seen as well. */
    private static final int MOST_NEEDED = 10_000;

    private CategoryOrder() {}

    /** How many points are needed one by one to draw a chart of whatever order. */
    static int needed(ChartSpec chart) {
        Integer limit = chart.limit();
        return limit == null ? MOST_NEEDED : Math.max(MOST_NEEDED, 2 * limit);
    }

    static ChartData apply(ChartSpec chart, ChartData data) {
        int most = most(chart, data);
        ChartData whole = CategoryChart.isRound(chart.chartType())
                ? data
                : TimeGaps.fill(chart, chart.timeGrain(), data, Math.min(most, RowSample.Line.MOST_POINTS));
        return limit(most, sort(chart.sort(), whole));
    }

    private static int most(ChartSpec chart, ChartData data) {
        if (chart.limit() != null) {
            return chart.limit();
        }
        if (CategoryChart.isRound(chart.chartType())) {
            return MOST_SLICES;
        }
        if (data.axis() != XAxis.CATEGORY) {
            return Integer.MAX_VALUE;
        }
        return chart.chartType() == ChartType.BAR && !data.runsAlongX() ? MOST_BARS : MOST_IN_ORDER;
    }

    private static ChartData sort(SortOrder order, ChartData data) {
        Comparator<ChartPoint> byTotal = Comparator.comparing(Magnitude::total);
        Comparator<ChartPoint> byLabel = Comparator.comparing(
                ChartPoint::x,
                LabelOrder.of(data.points().stream().map(ChartPoint::x).toList()));
        Comparator<ChartPoint> comparator = switch (order) {
            case ASC -> byTotal;
            case DESC -> byTotal.reversed();
            case LABEL_ASC -> byLabel;
            case LABEL_DESC -> byLabel.reversed();
            case NONE -> data.runsAlongX() ? byLabel : null;
        };
        if (comparator == null) {
            return data;
        }
        List<ChartPoint> sorted = new ArrayList<>(data.points());
        sorted.sort(comparator);
        return data.withPoints(sorted);
    }

    private static ChartData limit(int most, ChartData data) {
        long count = data.points().size() + data.lumped().points();
        if (count <= most) {
            return data;
        }
        Set<ChartPoint> kept = largest(data.points(), most);
        List<ChartPoint> shown = data.points().stream().filter(kept::contains).toList();
        if (!data.additive()) {
            return data.reduced(
                    shown, new Reduction("top_n", most, count, "The " + most + " largest of " + count + " are shown."));
        }
        List<ChartPoint> rest =
                data.points().stream().filter(point -> !kept.contains(point)).toList();
        List<ChartPoint> withOther = new ArrayList<>(shown);
        withOther.add(other(rest, data.lumped(), Objects.requireNonNull(data.remainder())));
        return data.reduced(
                withOther,
                new Reduction(
                        "top_n_other",
                        most,
                        count,
                        "The " + most + " largest of " + count + " are shown; the other " + (count - most)
                                + " are added up as \"" + OTHER + "\"."));
    }

    private static Set<ChartPoint> largest(List<ChartPoint> points, int most) {
        List<ChartPoint> ordered = new ArrayList<>(points);
        ordered.sort(Comparator.comparing(Magnitude::total).reversed());
        // By identity: two points may be equal, and each is one mark.
        Set<ChartPoint> largest = Collections.newSetFromMap(new IdentityHashMap<>());
        largest.addAll(ordered.subList(0, Math.min(most, ordered.size())));
        return largest;
    }

    private static ChartPoint other(List<ChartPoint> rest, Lumped lumped, Remainder remainder) {
        int[] origins = Stream.concat(rest.stream().map(ChartPoint::origin), lumped.origins().stream())
                .mapToInt(Integer::intValue)
                .toArray();
        return new ChartPoint(OTHER, remainder.of(origins), ChartPoint.NOWHERE);
    }
}
