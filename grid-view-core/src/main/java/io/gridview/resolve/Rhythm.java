package io.gridview.resolve;

import io.gridview.spec.TimeGrain;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The steps at which a series in time runs. */
sealed interface Rhythm {
    double LEAST_SHARE = 0.8;

    /** Coarse ones first: the first of January starts a day, too. */
    List<TimeGrain> GRAINS =
            List.of(TimeGrain.YEAR, TimeGrain.QUARTER, TimeGrain.MONTH, TimeGrain.WEEK, TimeGrain.DAY, TimeGrain.HOUR);

    /** The start of the step after the one that begins there. */
    Temporal next(Temporal start);

    /** How many steps lie between the starts of two. */
    long between(Temporal start, Temporal end);

    /**
     * What the times themselves show, of which at least four of five steps must be there: trading days, with their
     * weekends, have none. Coarsest is the grain that all times start a step of; within the day it may also be the most
     * common distance of neighbours, such as five minutes, where every other is a multiple of it.
     *
     * @param sorted different times, at least two
     */
    static @Nullable Rhythm of(List<Temporal> sorted) {
        for (TimeGrain grain : GRAINS) {
            if (sorted.stream().allMatch(time -> WallTime.floor(time, grain).equals(time))) {
                Rhythm calendar = new Calendar(grain);
                if (calendar.isRegular(sorted)) {
                    return calendar;
                }
                return grain == TimeGrain.HOUR ? clock(sorted) : null;
            }
        }
        return clock(sorted);
    }

    private static @Nullable Rhythm clock(List<Temporal> sorted) {
        if (!sorted.stream().allMatch(LocalDateTime.class::isInstance)) {
            return null;
        }
        Map<Duration, Integer> counts = new TreeMap<>();
        for (int i = 1; i < sorted.size(); i++) {
            counts.merge(Duration.between(sorted.get(i - 1), sorted.get(i)), 1, Integer::sum);
        }
        Duration step = mostCommon(counts);
        Duration span = Duration.between(sorted.get(0), sorted.get(sorted.size() - 1));
        // First, as nanoseconds in thousands of years are too many to count.
        if (span.dividedBy((long) (sorted.size() / LEAST_SHARE)).compareTo(step) > 0) {
            return null;
        }
        boolean dividesAll = counts.keySet().stream()
                .allMatch(
                        distance -> step.multipliedBy(distance.dividedBy(step)).equals(distance));
        Rhythm beat = new Beat(step);
        return dividesAll && beat.isRegular(sorted) ? beat : null;
    }

    /** The shortest of those that occur most often. */
    private static Duration mostCommon(Map<Duration, Integer> counts) {
        List<Map.Entry<Duration, Integer>> ascending = new ArrayList<>(counts.entrySet());
        Map.Entry<Duration, Integer> most = ascending.get(0);
        for (Map.Entry<Duration, Integer> entry : ascending) {
            most = entry.getValue() > most.getValue() ? entry : most;
        }
        return most.getKey();
    }

    private boolean isRegular(List<Temporal> sorted) {
        long steps = between(sorted.get(0), sorted.get(sorted.size() - 1)) + 1;
        return sorted.size() >= LEAST_SHARE * steps;
    }

    /** Steps of the calendar. */
    record Calendar(TimeGrain grain) implements Rhythm {
        @Override
        public Temporal next(Temporal start) {
            return WallTime.next(start, grain);
        }

        @Override
        public long between(Temporal start, Temporal end) {
            return WallTime.between(start, end, grain);
        }
    }

    /** Steps of one length. */
    record Beat(Duration step) implements Rhythm {
        @Override
        public Temporal next(Temporal start) {
            return start.plus(step);
        }

        @Override
        public long between(Temporal start, Temporal end) {
            return Duration.between(start, end).dividedBy(step);
        }
    }
}
