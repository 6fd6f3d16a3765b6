package io.gridview.profile;

/** Counts made coarse. */
final class RoundedCounts {
    private static final int EXACT = 50;
    private static final int STEPS = 20;
    private static final int STEP = 5;

    private RoundedCounts() {}

    /** Exact up to 50, beyond that the next power of ten that is not smaller. */
    static long of(long count) {
        if (count <= EXACT) {
            return count;
        }
        long power = 2L * EXACT;
        while (power < count && power < Long.MAX_VALUE / 10) {
            power *= 10;
        }
        return power;
    }

    /** How many of a hundred, to the nearest five; zero of nothing. */
    static int percent(long part, long whole) {
        return whole == 0 ? 0 : STEP * (int) ((part * STEPS + whole / 2) / whole);
    }
}
