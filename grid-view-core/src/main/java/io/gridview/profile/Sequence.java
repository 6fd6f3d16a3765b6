package io.gridview.profile;

/** Takes a column's values in row order, each as a long, or a long and an int, that sorts as the value does. */
final class Sequence {
    /** Where different values were too many to be told apart. */
    static final int UNCOUNTED = -1;

    private final Distinct distinct = new Distinct();
    private int filled;
    /** Stretches of equal neighbours. */
    private int runs;

    private long high;
    private int low;
    private long least;
    private long greatest;
    private long leastAboveZero = Long.MAX_VALUE;
    private long greatestBelowZero = Long.MIN_VALUE;
    private boolean ascending = true;
    private boolean descending = true;
    private boolean tied;

    void take(long value) {
        take(value, 0);
    }

    /**
     * Takes the value of the next row.
     *
     * @param low not negative
     * @return whether it is the first, or another value than that before
     */
    boolean take(long high, int low) {
        if (filled++ == 0) {
            least = high;
            greatest = high;
        } else if (high == this.high && low == this.low) {
            tied |= filled == 2;
            return false;
        } else {
            boolean rises = high == this.high ? low > this.low : high > this.high;
            ascending &= rises;
            descending &= !rises;
            least = Math.min(least, high);
            greatest = Math.max(greatest, high);
        }
        // Few values come closer to zero than all before them.
        if (high < leastAboveZero && high > greatestBelowZero) {
            closer(high);
        }
        runs++;
        distinct.add(high, low);
        this.high = high;
        this.low = low;
        return true;
    }

    private void closer(long value) {
        if (value > 0) {
            leastAboveZero = value;
        } else if (value < 0) {
            greatestBelowZero = value;
        }
    }

    int filled() {
        return filled;
    }

    /** Whether no two of the values taken differ. */
    boolean isFirstRun() {
        return runs == 1;
    }

    /** The smallest long taken; zero before any. */
    long least() {
        return least;
    }

    /** The greatest long taken; zero before any. */
    long greatest() {
        return greatest;
    }

    /** Zero where no long is above zero; the largest long needs no mark of its own. */
    long leastAboveZero() {
        return greatest > 0 ? leastAboveZero : 0;
    }

    /** Zero where no long is below zero; the smallest long needs no mark of its own. */
    long greatestBelowZero() {
        return least < 0 ? greatestBelowZero : 0;
    }

    /** Whether all are whole, no two the same, and none between the least and the greatest is missing. */
    boolean isStepwise() {
        return filled > 1 && greatest - least == filled - 1 && different() == filled;
    }

    /** How many different values there are; {@link #UNCOUNTED} for too many in rows without an order. */
    int different() {
        if (ascending || descending) {
            return runs;
        }
        return distinct.size() < TableProfiler.MOST_DISTINCT ? distinct.size() : UNCOUNTED;
    }

    ColumnFacts facts(NumberShape numbers, TimeShape times) {
        return new ColumnFacts(filled, distinct.size(), ascending, descending, tied, TextShape.NONE, numbers, times);
    }
}
