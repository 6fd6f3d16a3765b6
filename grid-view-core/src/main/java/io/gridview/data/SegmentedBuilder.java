package io.gridview.data;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Collects cells in arrays of growing length that are joined once at the end, so that no cell is copied more often; a
 * single full array is the column's own.
 */
abstract class SegmentedBuilder extends ColumnBuilder {
    /** Room for the first rows where nobody knows how many there will be. */
    static final int FIRST_SEGMENT = 64;

    /** Small enough for a collector to treat the arrays as ordinary objects. */
    static final int LARGEST_SEGMENT = 1 << 15;

    private final List<Object> segments = new ArrayList<>();
    private final int expected;
    private int slot;
    private int room;

    /** @param expected the number of rows to come, as far as known; more are taken */
    SegmentedBuilder(int expected) {
        this.expected = expected;
    }

    /** The place of the next cell in the newest segment; counts the row. */
    final int nextSlot() {
        if (slot == room) {
            open();
        }
        nextRow();
        return slot++;
    }

    private void open() {
        room = size() == 0 && expected > 0 ? expected : Math.min(Math.max(size(), FIRST_SEGMENT), LARGEST_SEGMENT);
        segments.add(newSegment(room));
        slot = 0;
    }

    @Override
    final void skip() {
        nextSlot();
    }

    /** Makes the array that the next cells go to, and keeps it at hand. */
    abstract Object newSegment(int length);

    /** Puts another array of the same length in the place of each; the last one answered is the newest. */
    final void replaceSegments(UnaryOperator<Object> replacement) {
        segments.replaceAll(replacement);
    }

    /** One array of all cells, of exactly the column's size. */
    final Object joined(Class<?> cellType) {
        return joined(segments, cellType, size());
    }

    static Object joined(List<?> segments, Class<?> cellType, int size) {
        if (segments.size() == 1 && Array.getLength(segments.get(0)) == size) {
            return segments.get(0);
        }
        Object whole = Array.newInstance(cellType, size);
        int at = 0;
        for (Object segment : segments) {
            int length = Math.min(Array.getLength(segment), size - at);
            System.arraycopy(segment, 0, whole, at, length);
            at += length;
        }
        return whole;
    }
}
