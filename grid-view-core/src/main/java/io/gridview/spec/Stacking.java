package io.gridview.spec;

import java.util.Locale;

/** Whether series stand on one another. */
public enum Stacking implements WireName {
    NONE,
    STACKED,
    NORMALIZED;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
