package io.gridview.profile;

/**
 * The range of a column's numbers.
 *
 * @param whole whether none has a fraction
 * @param least as a double
 * @param greatest as a double
 */
record NumberFacts(boolean whole, double least, double greatest) {
    /** Of a column without numbers. */
    static final NumberFacts NONE = new NumberFacts(true, 0, 0);

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;
    private static final int LARGEST_ORDINAL = 366;

    NumberShape shape() {
        return new NumberShape(
                NumberSign.of(least, greatest),
                whole,
                decade(),
                0,
                withinOne(),
                lieBetween(-100, 100),
                years(),
                smallWhole(),
                false);
    }

    boolean negative() {
        return least < 0;
    }

    boolean withinOne() {
        return lieBetween(-1, 1);
    }

    /** The power of ten of the largest number's size. */
    int decade() {
        double largest = Math.max(Math.abs(least), Math.abs(greatest));
        return largest == 0 ? 0 : (int) Math.floor(Math.log10(largest));
    }

    /** Whether all are such numbers as days of a year or ratings. */
    boolean smallWhole() {
        return whole && lieBetween(0, LARGEST_ORDINAL);
    }

    boolean years() {
        return whole && lieBetween(FIRST_YEAR, LAST_YEAR);
    }

    private boolean lieBetween(int from, int to) {
        return least >= from && greatest <= to;
    }
}
