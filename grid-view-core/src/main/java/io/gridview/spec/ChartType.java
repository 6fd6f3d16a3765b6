package io.gridview.spec;

import java.util.Locale;

/** The kinds of chart. */
public enum ChartType implements WireName {
    BAR,
    LINE,
    AREA,
    PIE,
    DONUT,
    SCATTER,
    HEATMAP,
    HISTOGRAM;

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
