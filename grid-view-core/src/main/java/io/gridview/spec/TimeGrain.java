package io.gridview.spec;

import java.util.Locale;

/** The step of a time axis. */
public enum TimeGrain implements WireName {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
