package io.gridview.spec;

import java.util.Locale;

/** Whether a chart follows the table's filters. */
public enum DataSource implements WireName {
    STATIC,
    GRID_FILTERED;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
