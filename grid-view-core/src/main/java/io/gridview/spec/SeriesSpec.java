package io.gridview.spec;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One series of a chart in wide form.
 *
 * @param key the key of the measure's column
 * @param label its name in the legend; null for the column's label
 * @param color a CSS colour; null for the theme's
 * @param seriesType bar, line or area inside a chart of another of these; null for the chart's own type
 */
public record SeriesSpec(
        String key,
        @Nullable String label,
        @Nullable String color,
        @Nullable ChartType seriesType) {
    public SeriesSpec {
        Objects.requireNonNull(key, "key");
    }

    /** The series of that column with nothing further said. */
    public static SeriesSpec of(String key) {
        return new SeriesSpec(key, null, null, null);
    }

    /** The same series, called that in the legend. */
    public SeriesSpec withLabel(@Nullable String newLabel) {
        return new SeriesSpec(key, newLabel, color, seriesType);
    }

    /** The same series in that CSS colour. */
    public SeriesSpec withColor(@Nullable String newColor) {
        return new SeriesSpec(key, label, newColor, seriesType);
    }

    /** The same series, drawn as that kind inside its chart. */
    public SeriesSpec withSeriesType(@Nullable ChartType newType) {
        return new SeriesSpec(key, label, color, newType);
    }
}
