package io.gridview.spec;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One chart: which columns are drawn how, never a number.
 *
 * @param id unique in the view
 * @param chartType the kind of chart
 * @param title null for none
 * @param xKey the column of the x axis (the bins of a histogram); null where {@code groupBy} or {@code labelKey} stands
 * @param series the measures in wide form, empty for long form
 * @param seriesBy the column that names the series in long form; null for none
 * @param labelKey the column of a pie's labels; null for none
 * @param valueKey the measure in long form, of a pie and of groups; null for none
 * @param groupBy the column whose equal values are aggregated; null for none
 * @param aggregate how values of one group become one number
 * @param stacking whether series stand on one another
 * @param orientation which way bars run
 * @param sort the order of categories
 * @param limit the largest number of categories; null for the kind's own
 * @param timeGrain the step a time axis is grouped by; null for the values as they are
 * @param height in CSS pixels, 120 to 800
 * @param dataSource whether the chart follows the table's filters
 * @param overlay a KPI shown inside; null for none
 * @param palette a palette name; null for the theme's
 * @param yScale the scale of the value axis
 */
public record ChartSpec(
        String id,
        ChartType chartType,
        @Nullable String title,
        @Nullable String xKey,
        List<SeriesSpec> series,
        @Nullable String seriesBy,
        @Nullable String labelKey,
        @Nullable String valueKey,
        @Nullable String groupBy,
        Aggregate aggregate,
        Stacking stacking,
        Orientation orientation,
        SortOrder sort,
        @Nullable Integer limit,
        @Nullable TimeGrain timeGrain,
        int height,
        DataSource dataSource,
        @Nullable OverlaySpec overlay,
        @Nullable String palette,
        Scale yScale) {

    /** The height of a chart that asks for none, in CSS pixels. */
    public static final int DEFAULT_HEIGHT = 300;

    public ChartSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(chartType, "chartType");
        series = List.copyOf(series);
        Objects.requireNonNull(aggregate, "aggregate");
        Objects.requireNonNull(stacking, "stacking");
        Objects.requireNonNull(orientation, "orientation");
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(dataSource, "dataSource");
        Objects.requireNonNull(yScale, "yScale");
    }

    /** Starts a chart of that kind with every default in place. */
    public static ChartSpecBuilder builder(String id, ChartType type) {
        return new ChartSpecBuilder(id, type);
    }

    /** Starts with all that this chart says. */
    public ChartSpecBuilder toBuilder() {
        return new ChartSpecBuilder(this);
    }
}
