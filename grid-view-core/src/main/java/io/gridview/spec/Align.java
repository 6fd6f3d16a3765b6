package io.gridview.spec;

import java.util.Locale;

/** Where a cell's text stands. */
public enum Align implements WireName {
    LEFT,
    CENTER,
    RIGHT;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
