package io.gridview.spec;

import java.util.Locale;

/** The kinds of filter. */
public enum FilterType implements WireName {
    SELECT,
    MULTISELECT,
    RANGE,
    DATE,
    SEARCH;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
