package io.gridview.spec;

import java.util.Locale;

/** Which way bars run. */
public enum Orientation implements WireName {
    VERTICAL,
    HORIZONTAL;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
