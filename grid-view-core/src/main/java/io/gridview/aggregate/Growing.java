package io.gridview.aggregate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Arrays with a place for each group, while the number of groups grows. */
final class Growing {
    private Growing() {}

    static int[] toHold(int[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, roomFor(size));
    }

    static long[] toHold(long[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, roomFor(size));
    }

    static double[] toHold(double[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, roomFor(size));
    }

    static <T> @Nullable T[] toHold(@Nullable T[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, roomFor(size));
    }

    private static int roomFor(int size) {
        return size + (size >> 1) + 1;
    }
}
