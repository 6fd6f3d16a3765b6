package io.gridview.resolve;

import io.gridview.artifact.Reduction;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a bar, line, area, pie or donut chart, before they are drawn.
 *
 * @param x what the points stand at
 * @param axis what x is to the chart
 * @param series at least one
 * @param points in the order drawn
 * @param remainder adds up what points stand for; null where values of different points do not add up
 * @param emptyValue what a point without rows would have in each series: null, or no rows counted
 * @param lumped points that are not at hand one by one, less weighty than those that are
 * @param partial whether rows of the result are missing
 * @param reductions what was left out on the way here
 */
record ChartData(
        Dimension x,
        XAxis axis,
        List<ChartSeries> series,
        List<ChartPoint> points,
        @Nullable Remainder remainder,
        @Nullable Object emptyValue,
        Lumped lumped,
        boolean partial,
        List<Reduction> reductions) {
    ChartData {
        series = List.copyOf(series);
        points = List.copyOf(points);
        reductions = List.copyOf(reductions);
    }

    /** Points in time, and points on an axis of numbers, have an order of their own. */
    boolean runsAlongX() {
        return axis != XAxis.CATEGORY || points.stream().anyMatch(point -> point.x() instanceof Temporal);
    }

    /** Whether values of different points may be added up. */
    boolean additive() {
        return remainder != null;
    }

    ChartData withPoints(List<ChartPoint> newPoints) {
        return new ChartData(x, axis, series, newPoints, remainder, emptyValue, lumped, partial, reductions);
    }

    ChartData withSeries(List<ChartSeries> newSeries) {
        return new ChartData(x, axis, newSeries, points, remainder, emptyValue, lumped, partial, reductions);
    }

    ChartData withLumped(Lumped newLumped) {
        return new ChartData(x, axis, series, points, remainder, emptyValue, newLumped, partial, reductions);
    }

    ChartData reduced(Reduction reduction) {
        return reduced(points, reduction);
    }

    ChartData reduced(List<ChartPoint> newPoints, Reduction reduction) {
        List<Reduction> all = new ArrayList<>(reductions);
        all.add(reduction);
        return new ChartData(x, axis, series, newPoints, remainder, emptyValue, lumped, partial, all);
    }

    /** The names of the dataset's dimensions, x first. */
    List<@Nullable Object> dimensionNames() {
        List<@Nullable Object> names = new ArrayList<>();
        names.add(x.name());
        series.forEach(one -> names.add(one.dimension().name()));
        return names;
    }

    /** The dataset's rows, x first. */
    List<@Nullable Object> source() {
        List<@Nullable Object> source = new ArrayList<>(points.size());
        points.forEach(point -> source.add(point.row()));
        return source;
    }
}
