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
}
