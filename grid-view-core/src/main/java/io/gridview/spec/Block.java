package io.gridview.spec;

import java.util.Locale;

/** The blocks of a layout, drawn in the order given. */
public enum Block implements WireName {
    TITLE,
    KPIS,
    CHART,
    TABLE,
    TOOLBAR;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
