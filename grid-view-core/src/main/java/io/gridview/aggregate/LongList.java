package io.gridview.aggregate;

import java.util.Arrays;

/** A growing list of longs that can find its k-th smallest without sorting. */
final class LongList {
    private static final int FEW = 32;

    private long[] values = new long[16];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    /**
     * The value that would stand at {@code k} if the list were sorted; reorders the list. Quickselect (Hoare, "Find",
     * 1961) with the median of three as pivot, and a plain sort where that goes badly.
     */
    long select(int k) {
        int low = 0;
        int high = size - 1;
        int tries = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(size));
        while (high - low > FEW && tries-- > 0) {
            long pivot = median(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    swap(i++, j--);
                }
            }
            if (k <= j) {
                high = j;
            } else if (k >= i) {
                low = i;
            } else {
                return values[k];
            }
        }
        Arrays.sort(values, low, high + 1);
        return values[k];
    }

    private void swap(int i, int j) {
        long value = values[i];
        values[i] = values[j];
        values[j] = value;
    }

    private static long median(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
