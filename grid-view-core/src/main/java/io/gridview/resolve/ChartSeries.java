package io.gridview.resolve;

import io.gridview.spec.ChartType;
import org.jspecify.annotations.Nullable;

/**
 * One series of a chart's dataset.
 *
 * @param dimension its values
 * @param color a CSS colour; null for the theme's
 * @param type bar, line or area where it differs from the chart's own; null for that
 */
record ChartSeries(
        Dimension dimension,
        @Nullable String color,
        @Nullable ChartType type) {}
