package io.gridview.profile;

import org.jspecify.annotations.Nullable;

/**
 * What the moments of a column are like, whether dates, years as numbers, or texts that spell moments.
 *
 * @param grain the coarsest step that all lie on; null where there are no moments
 * @param steps how many such steps there are from the first moment to the last, both counted
 * @param gaps how many of these steps have no row; {@link #UNCOUNTED} where nobody could tell
 */
public record TimeShape(@Nullable Grain grain, long steps, long gaps) {
    /** Stands for gaps between moments finer than a second, or more moments than are kept apart. */
    public static final long UNCOUNTED = -1;

    /** Of a column without moments. */
    public static final TimeShape NONE = new TimeShape(null, 0, 0);
}
