package io.gridview.spec;

import java.util.Locale;

/** How a column becomes one number. */
public enum Aggregate implements WireName {
    COUNT,
    SUM,
    AVG,
    MIN,
    MAX,
    COUNT_DISTINCT,
    MEDIAN,
    FIRST,
    LAST;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
