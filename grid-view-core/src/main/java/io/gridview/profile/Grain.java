package io.gridview.profile;

import java.util.Locale;

/** A step that moments lie on, finest first. */
public enum Grain {
    /** Also where moments differ by less. */
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The word on the wire, for instance {@code month}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
