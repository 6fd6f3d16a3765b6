package io.gridview.profile;

/**
 * Counts different values up to {@link TableProfiler#MOST_DISTINCT}, each a long and an int that is not negative: a hash
 * table of open addressing, so that no object is made for a value.
 */
final class Distinct {
    private static final int FIRST_CAPACITY = 16;
    private static final int GROWTH = 4;
    /** The golden ratio of 64 bits; multiplying by it spreads neighbours far apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] highs = new long[FIRST_CAPACITY];
    /** The int and one, so that zero marks a free place. */
    private int[] marks = new int[FIRST_CAPACITY];

    private int size;

    int size() {
        return size;
    }

    void add(long high, int low) {
        if (size == TableProfiler.MOST_DISTINCT) {
            return;
        }
        int mark = low + 1;
        int place = place(high, mark);
        if (marks[place] == 0) {
            highs[place] = high;
            marks[place] = mark;
            size++;
            if (size > marks.length / 4 * 3) {
                grow();
            }
        }
    }

    /** Where the value lies, or the free place where it belongs. */
    private int place(long high, int mark) {
        int last = marks.length - 1;
        int place = first(high, mark);
        while (marks[place] != 0 && (marks[place] != mark || highs[place] != high)) {
            place = (place + 1) & last;
        }
        return place;
    }

    /** The top bits of the hash, as those depend on every bit of the value. */
    private int first(long high, int mark) {
        long mixed = (high ^ mark * SPREAD) * SPREAD;
        mixed = (mixed ^ (mixed >>> Integer.SIZE)) * SPREAD;
        return (int) (mixed >>> Long.numberOfLeadingZeros(marks.length - 1L));
    }

    private void grow() {
        long[] oldHighs = highs;
        int[] oldMarks = marks;
        highs = new long[GROWTH * oldHighs.length];
        marks = new int[GROWTH * oldMarks.length];
        for (int i = 0; i < oldMarks.length; i++) {
            if (oldMarks[i] != 0) {
                int place = place(oldHighs[i], oldMarks[i]);
                highs[place] = oldHighs[i];
                marks[place] = oldMarks[i];
            }
        }
    }
}
