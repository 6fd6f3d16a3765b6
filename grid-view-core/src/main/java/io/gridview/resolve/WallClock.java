package io.gridview.resolve;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/**
 * The clock on the wall of a zone, for very many instants. Asking the zone's rules makes objects; the spans between
 * their transitions, once asked for, are remembered as numbers.
 */
final class WallClock {
    private final ZoneRules rules;
    /** Span i runs from {@code starts[i]} up to {@code ends[i]}, in seconds since 1970; ordered. */
    private long[] starts = new long[0];

    private long[] ends = new long[0];
    private int[] offsets = new int[0];
    private int current;

    WallClock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** The seconds from 1970-01-01T00:00 on the wall to what the wall shows at that instant. */
    long second(long epochSecond) {
        if (!holds(current, epochSecond)) {
            current = span(epochSecond);
        }
        return epochSecond + offsets[current];
    }

    private boolean holds(int span, long epochSecond) {
        return span < starts.length && starts[span] <= epochSecond && epochSecond < ends[span];
    }

    private int span(long epochSecond) {
        int found = Arrays.binarySearch(starts, epochSecond);
        int before = found >= 0 ? found : -found - 2;
        if (before >= 0 && holds(before, epochSecond)) {
            return before;
        }
        int at = before + 1;
        Instant instant = Instant.ofEpochSecond(epochSecond);
        ZoneOffsetTransition next = rules.nextTransition(instant);
        ZoneOffsetTransition last = rules.previousTransition(instant.plusSeconds(1));
        starts = inserted(starts, at, last == null ? Long.MIN_VALUE : last.toEpochSecond());
        ends = inserted(ends, at, next == null ? Long.MAX_VALUE : next.toEpochSecond());
        int[] more = new int[offsets.length + 1];
        System.arraycopy(offsets, 0, more, 0, at);
        System.arraycopy(offsets, at, more, at + 1, offsets.length - at);
        more[at] = rules.getOffset(instant).getTotalSeconds();
        offsets = more;
        return at;
    }

    private static long[] inserted(long[] values, int at, long value) {
        long[] more = new long[values.length + 1];
        System.arraycopy(values, 0, more, 0, at);
        System.arraycopy(values, at, more, at + 1, values.length - at);
        more[at] = value;
        return more;
    }
}
