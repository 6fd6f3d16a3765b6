package io.gridview.resolve;

import io.gridview.spec.ChartSpec;
import io.gridview.spec.SortOrder;
import io.gridview.spec.TimeGrain;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the gaps of a regular series visible: a step without rows becomes a point without a value, where a line would
 * run on as if nothing were missing.
 *
 * <p>A series is regular if the chart asks for a grain, or if its times show a {@link Rhythm} themselves.
 */
final class TimeGaps {
    /** Fewer points than this show no rhythm by themselves. */
    private static final int FEWEST_POINTS = 3;

    private TimeGaps() {}

    /** @param most points that may stand side by side */
    static ChartData fill(ChartSpec chart, @Nullable TimeGrain asked, ChartData data, int most) {
        boolean inTime = chart.sort() == SortOrder.NONE
                || chart.sort() == SortOrder.LABEL_ASC
                || chart.sort() == SortOrder.LABEL_DESC;
        List<Temporal> times = times(data.points());
        int fewest = asked == null ? FEWEST_POINTS : 1;
        if (!inTime || chart.limit() != null || times.size() < fewest) {
            return data;
        }
        Rhythm rhythm = asked == null ? Rhythm.of(times) : new Rhythm.Calendar(asked);
        if (rhythm == null) {
            return data;
        }
        Temporal first = times.get(0);
        Temporal last = times.get(times.size() - 1);
        long steps = rhythm.between(first, last) + 1;
        return steps <= times.size() || steps > most ? data : filled(data, walk(first, last, rhythm));
    }

    /**
     * All steps from the first to the last of these ordered values.
     *
     * @return empty where the values are no times of that grain, or the steps are too many
     */
    static List<Temporal> steps(List<@Nullable Object> values, @Nullable TimeGrain grain, int most) {
        if (grain == null
                || values.isEmpty()
                || !(values.get(0) instanceof Temporal first)
                || !(values.get(values.size() - 1) instanceof Temporal last)
                || WallTime.between(first, last, grain) >= most) {
            return List.of();
        }
        return walk(first, last, new Rhythm.Calendar(grain));
    }

    private static List<Temporal> walk(Temporal first, Temporal last, Rhythm rhythm) {
        List<Temporal> steps = new ArrayList<>();
        for (Temporal step = first; compare(step, last) <= 0; step = rhythm.next(step)) {
            steps.add(step);
        }
        return List.copyOf(steps);
    }

    /** The times along x, sorted; empty where one point has none, or where one time has several points. */
    private static List<Temporal> times(List<ChartPoint> points) {
        Set<Temporal> times = new HashSet<>();
        for (ChartPoint point : points) {
            // A time of day lies on no calendar.
            if (!(point.x() instanceof Temporal time) || time instanceof LocalTime || !times.add(time)) {
                return List.of();
            }
        }
        List<Temporal> sorted = new ArrayList<>(times);
        sorted.sort(TimeGaps::compare);
        return sorted;
    }

    private static int compare(Temporal a, Temporal b) {
        return ValueOrder.compare(a, b);
    }

    private static ChartData filled(ChartData data, List<Temporal> steps) {
        Set<@Nullable Object> there = new HashSet<>();
        data.points().forEach(point -> there.add(point.x()));
        List<@Nullable Object> empty = Collections.nCopies(data.series().size(), data.emptyValue());
        List<ChartPoint> points = new ArrayList<>(data.points());
        for (Temporal step : steps) {
            if (!there.contains(step)) {
                points.add(new ChartPoint(step, empty, ChartPoint.NOWHERE));
            }
        }
        points.sort((a, b) -> ValueOrder.NULLS_LAST.compare(a.x(), b.x()));
        return data.withPoints(points);
    }
}
