package io.gridview.profile;

import org.jspecify.annotations.Nullable;

/** Takes texts as long as each spells a moment at the same step. */
final class SpelledMoments {
    private final MomentText reader;
    private @Nullable Moments moments;
    private @Nullable Grain grain;
    private boolean failed;

    SpelledMoments(MomentText reader) {
        this.reader = reader;
    }

    /** @param spelled what the reader found in the text that it read last */
    void take(@Nullable Grain spelled) {
        if (failed || spelled == null || (grain != null && grain != spelled)) {
            failed = true;
            return;
        }
        grain = spelled;
        if (moments == null) {
            moments = new Moments();
        }
        moments.take(reader.second(), reader.isFiner() ? 1 : 0);
    }

    boolean isOver() {
        return failed;
    }

    /** Null where texts spell no moments. */
    @Nullable
    Grain grain() {
        return failed ? null : grain;
    }

    /** A month alone is a month, though its first day would do for a day. */
    TimeShape shape() {
        if (failed || grain == null || moments == null) {
            return TimeShape.NONE;
        }
        TimeShape shape = moments.shape();
        boolean coarser = shape.grain() != null && shape.grain().compareTo(grain) >= 0;
        return coarser ? shape : new TimeShape(grain, shape.steps(), shape.gaps());
    }
}
