package io.gridview.profile;

/** Takes a column's values in row order, each as a long, or a long and an int, that sorts as the value does. */
final class Sequence {
    private final Distinct distinct = new Distinct();
    private int filled;
    private long high;
    private int low;
    private long least;
    private long greatest;
    private boolean ascending = true;
    private boolean descending = true;

    void take(long value) {
        take(value, 0);
    }

    /** @param low not negative */
    void take(long high, int low) {
        if (filled++ == 0) {
            least = high;
            greatest = high;
        } else if (high == this.high && low == this.low) {
            return;
        } else {
            boolean rises = high == this.high ? low > this.low : high > this.high;
            ascending &= rises;
            descending &= !rises;
            least = Math.min(least, high);
            greatest = Math.max(greatest, high);
        }
        distinct.add(high, low);
        this.high = high;
        this.low = low;
    }

    /** The smallest long taken; zero before any. */
    long least() {
        return least;
    }

    /** The greatest long taken; zero before any. */
    long greatest() {
        return greatest;
    }

    ColumnFacts facts(NumberFacts numbers) {
        return new ColumnFacts(filled, distinct.size(), ascending, descending, TextFacts.NONE, numbers);
    }
}
