package io.gridview.data;

import java.util.Arrays;

/** Growable bits, one for each row, in the words that a column then reads. */
final class Bits {
    private static final int WORD_SHIFT = 6;
    private static final long[] NONE = {};

    private long[] words = NONE;

    static boolean isSet(long[] words, int row) {
        return (words[row >> WORD_SHIFT] & (1L << row)) != 0;
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    void set(int row) {
        int word = row >> WORD_SHIFT;
        if (word >= words.length) {
            words = Arrays.copyOf(words, Math.max(word + 1, 2 * words.length));
        }
        words[word] |= 1L << row;
    }

    /** The words that this many rows need. */
    long[] words(int rows) {
        int needed = (rows + Long.SIZE - 1) >> WORD_SHIFT;
        return words.length == needed ? words : Arrays.copyOf(words, needed);
    }
}
