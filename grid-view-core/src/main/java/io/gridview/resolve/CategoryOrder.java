package io.gridview.resolve;

import io.gridview.artifact.Reduction;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.SortOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a chart's points in order and keeps the largest where there are too many. */
final class CategoryOrder {
    private static final int MOST_SLICES = 12;
    private static final int MOST_BARS = 100;
    private static final String OTHER = "Other";

    private CategoryOrder() {}

    static ChartData apply(ChartSpec chart, ChartData data) {
        return limit(chart, sort(chart.sort(), data));
    }

    private static ChartData sort(SortOrder order, ChartData data) {
        Comparator<ChartPoint> byTotal = Comparator.comparing(Magnitude::total);
        Comparator<ChartPoint> byLabel = Comparator.comparing(ChartPoint::x, ValueOrder.NULLS_LAST);
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

    private static ChartData limit(ChartSpec chart, ChartData data) {
        boolean round = chart.chartType() == ChartType.PIE || chart.chartType() == ChartType.DONUT;
        int most = chart.limit() != null
                ? chart.limit()
                : round ? MOST_SLICES : chart.chartType() == ChartType.BAR ? MOST_BARS : Integer.MAX_VALUE;
        int count = data.points().size();
        if (count <= most) {
            return data;
        }
        Set<ChartPoint> kept = largest(data.points(), most);
        List<ChartPoint> shown = data.points().stream().filter(kept::contains).toList();
        if (!data.additive() && !round) {
            return data.reduced(
                    shown,
                    new Reduction("top_n", most, (long) count, "The " + most + " largest of " + count + " are shown."));
        }
        List<ChartPoint> rest =
                data.points().stream().filter(point -> !kept.contains(point)).toList();
        List<ChartPoint> withOther = new ArrayList<>(shown);
        withOther.add(other(rest, data.series().size()));
        return data.reduced(
                withOther,
                new Reduction(
                        "top_n_other",
                        most,
                        (long) count,
                        "The " + most + " largest of " + count + " are shown; the other " + rest.size()
                                + " are added up as \"" + OTHER + "\"."));
    }

    private static Set<ChartPoint> largest(List<ChartPoint> points, int most) {
        List<ChartPoint> ordered = new ArrayList<>(points);
        ordered.sort(Comparator.comparing(Magnitude::total).reversed());
        // By identity: two points may be equal, and each is one mark.
        Set<ChartPoint> largest = Collections.newSetFromMap(new IdentityHashMap<>());
        largest.addAll(ordered.subList(0, most));
        return largest;
    }

    private static ChartPoint other(List<ChartPoint> rest, int seriesCount) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < seriesCount; i++) {
            values.add(sum(rest, i));
        }
        return new ChartPoint(OTHER, values);
    }

    private static @Nullable Object sum(List<ChartPoint> points, int series) {
        BigDecimal sum = null;
        boolean doubles = false;
        for (ChartPoint point : points) {
            Object value = point.values().get(series);
            if (value != null) {
                doubles |= value instanceof Double;
                // A double counts with its exact value, so that the remainder is rounded once.
                BigDecimal exact = value instanceof Double number ? new BigDecimal(number) : Magnitude.signed(value);
                sum = sum == null ? exact : sum.add(exact);
            }
        }
        if (sum == null || (!doubles && sum.scale() > 0)) {
            return sum;
        }
        if (doubles) {
            return sum.doubleValue();
        }
        return WholeNumber.of(sum.toBigIntegerExact());
    }
}
