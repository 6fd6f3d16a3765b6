package io.gridview.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects seconds since 1970-01-01T00:00:00 with nanoseconds, which take no room while all are zero. */
abstract class EpochBuilder extends SegmentedBuilder {
    private final List<int[]> nanoSegments = new ArrayList<>();
    private long[] seconds = {};
    private int @Nullable [] nanos;

    EpochBuilder(int expected) {
        super(expected);
    }

    final void addEpoch(long second, int nano) {
        int slot = nextSlot();
        seconds[slot] = second;
        if (nano != 0) {
            nanos()[slot] = nano;
        }
    }

    /** The first one needed brings those of all segments before. */
    private int[] nanos() {
        int[] at = nanos;
        if (at == null) {
            replaceSegments(segment -> {
                nanoSegments.add(new int[((long[]) segment).length]);
                return segment;
            });
            at = nanoSegments.get(nanoSegments.size() - 1);
            nanos = at;
        }
        return at;
    }

    @Override
    final Object newSegment(int length) {
        seconds = new long[length];
        if (nanos != null) {
            nanos = new int[length];
            nanoSegments.add(nanos);
        }
        return seconds;
    }

    final long[] joinedSeconds() {
        return (long[]) joined(long.class);
    }

    /** Null where no time has a fraction of a second. */
    final int @Nullable [] joinedNanos() {
        return nanos == null ? null : (int[]) joined(nanoSegments, int.class, size());
    }

    @Override
    final long bytes() {
        return (long) (nanos == null ? Long.BYTES : Long.BYTES + Integer.BYTES) * size();
    }
}
