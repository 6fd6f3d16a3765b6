package io.gridview.data;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Growable seconds since 1970-01-01T00:00:00 with nanoseconds; the nanoseconds take no room while all are zero. */
final class EpochTimes {
    private long[] seconds;
    private int @Nullable [] nanos;

    EpochTimes(int capacity) {
        this.seconds = new long[capacity];
    }

    void set(int row, long second, int nano) {
        seconds[row] = second;
        if (nano != 0) {
            if (nanos == null) {
                nanos = new int[seconds.length];
            }
            nanos[row] = nano;
        }
    }

    long second(int row) {
        return seconds[row];
    }

    int nano(int row) {
        return nanos == null ? 0 : nanos[row];
    }

    int capacity() {
        return seconds.length;
    }

    void resize(int capacity) {
        seconds = Arrays.copyOf(seconds, capacity);
        if (nanos != null) {
            nanos = Arrays.copyOf(nanos, capacity);
        }
    }
}
