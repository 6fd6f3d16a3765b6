package io.gridview.profile;

import io.gridview.language.NameOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that have an order of their own. */
public enum Cycle {
    /** The names are none of these, or not all of one. */
    NONE,
    MONTH,
    WEEKDAY,
    QUARTER,
    /** Steps of one scale, such as low, medium and high. */
    SCALE,
    /** Ranges of numbers that do not overlap, such as 18-24 and 65+. */
    RANGE;

    /**
     * What all of the texts are names of.
     *
     * @param spelled the step at which they spell moments: 1990-1999 is a decade then and no range of numbers
     */
    static Cycle of(List<String> texts, @Nullable Grain spelled) {
        if (spelled != null) {
            return NONE;
        }
        return switch (NameOrder.of(texts).cycle()) {
            case NONE -> NONE;
            case MONTH -> MONTH;
            case WEEKDAY -> WEEKDAY;
            case QUARTER -> QUARTER;
            case SCALE -> SCALE;
            case RANGE -> RANGE;
        };
    }
}
