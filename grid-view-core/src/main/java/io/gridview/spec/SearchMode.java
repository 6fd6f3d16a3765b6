package io.gridview.spec;

import java.util.Locale;

/** How the table is searched. */
public enum SearchMode implements WireName {
    GLOBAL,
    PER_COLUMN,
    DISABLED;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
