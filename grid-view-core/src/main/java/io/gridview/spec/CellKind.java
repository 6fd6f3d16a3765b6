package io.gridview.spec;

import java.util.Locale;

/** How a table cell is drawn. */
public enum CellKind implements WireName {
    TEXT,
    BAR,
    DELTA,
    COLOR_SCALE,
    BADGE;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
