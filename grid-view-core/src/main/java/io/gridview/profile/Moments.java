package io.gridview.profile;

/**
 * Takes moments in row order and finds the step that all lie on.
 *
 * <p>Steps of fixed length are divisors of every difference, and the greatest common divisor of the differences from
 * row to row is that of all, whatever the order.
 */
final class Moments {
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    private static final int WEEK = 7 * DAY;

    private final Sequence values = new Sequence();
    private final CalendarSteps calendar = new CalendarSteps();
    private long before;
    /** Zero while all are the same. */
    private long step;

    private boolean finer;

    void takeDay(int epochDay) {
        if (values.take((long) epochDay * DAY, 0)) {
            step((long) epochDay * DAY);
            if (calendar.isOpen()) {
                calendar.take(epochDay);
            }
        }
    }

    /** @param nano of the second */
    void take(long second, int nano) {
        if (values.take(second, nano)) {
            step(second);
            finer |= nano != 0;
            if (calendar.isOpen()) {
                if (nano == 0 && second % DAY == 0) {
                    calendar.take(second / DAY);
                } else {
                    calendar.close();
                }
            }
        }
    }

    private void step(long second) {
        if (values.isFirstRun()) {
            before = second;
        }
        if (step != 1) {
            long difference = Math.abs(second - before);
            if (step == 0 || difference % step != 0) {
                step = commonDivisor(difference, step);
            }
            before = second;
        }
    }

    private static long commonDivisor(long one, long other) {
        long greater = one;
        long lesser = other;
        while (lesser != 0) {
            long rest = greater % lesser;
            greater = lesser;
            lesser = rest;
        }
        return greater;
    }

    ColumnFacts facts() {
        return values.facts(NumberShape.NONE, shape());
    }

    /** Of times of day: midnight alone is an hour. */
    ColumnFacts clockFacts() {
        TimeShape shape = shape();
        boolean midnight = shape.grain() == Grain.DAY;
        return values.facts(NumberShape.NONE, midnight ? new TimeShape(Grain.HOUR, 1, 0) : shape);
    }

    TimeShape shape() {
        if (values.filled() == 0) {
            return TimeShape.NONE;
        }
        if (finer) {
            return spanning(Grain.SECOND, values.least(), values.greatest(), Sequence.UNCOUNTED);
        }
        if (step == 0) {
            return new TimeShape(alone(values.least()), 1, 0);
        }
        Grain grain = calendar.isOpen() ? calendar.grain() : Grain.DAY;
        if (grain == Grain.DAY) {
            grain = fixed(step);
        }
        return spanning(grain, values.least(), values.greatest(), values.different());
    }

    /**
     * The shape of moments that lie on a step.
     *
     * @param different how many different moments there are; {@link Sequence#UNCOUNTED} for too many
     */
    static TimeShape spanning(Grain grain, long first, long last, int different) {
        long steps = steps(grain, first, last);
        boolean counted = different != Sequence.UNCOUNTED;
        return new TimeShape(grain, steps, counted ? steps - different : TimeShape.UNCOUNTED);
    }

    private static long steps(Grain grain, long first, long last) {
        return switch (grain) {
            case SECOND -> last - first + 1;
            case MINUTE -> (last - first) / MINUTE + 1;
            case HOUR -> (last - first) / HOUR + 1;
            case DAY -> (last - first) / DAY + 1;
            case WEEK -> (last - first) / WEEK + 1;
            case MONTH, QUARTER, YEAR -> CalendarSteps.steps(grain, first / DAY, last / DAY);
        };
    }

    private static Grain fixed(long seconds) {
        return seconds % WEEK == 0 ? Grain.WEEK : alone(seconds);
    }

    /** One moment shows no week or month: any day is on some. */
    static Grain alone(long seconds) {
        if (seconds % DAY == 0) {
            return Grain.DAY;
        }
        if (seconds % HOUR == 0) {
            return Grain.HOUR;
        }
        return seconds % MINUTE == 0 ? Grain.MINUTE : Grain.SECOND;
    }
}
