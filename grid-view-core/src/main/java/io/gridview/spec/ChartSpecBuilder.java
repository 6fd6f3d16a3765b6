package io.gridview.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a {@link ChartSpec} together; what is not said keeps its default. */
public final class ChartSpecBuilder {
    private final String id;
    private final ChartType type;
    private @Nullable String title;
    private @Nullable String xKey;
    private List<SeriesSpec> series = List.of();
    private @Nullable String seriesBy;
    private @Nullable String labelKey;
    private @Nullable String valueKey;
    private @Nullable String groupBy;
    private Aggregate aggregate = Aggregate.SUM;
    private Stacking stacking = Stacking.NONE;
    private Orientation orientation = Orientation.VERTICAL;
    private SortOrder sort = SortOrder.NONE;
    private @Nullable Integer limit;
    private @Nullable TimeGrain timeGrain;
    private int height = ChartSpec.DEFAULT_HEIGHT;
    private DataSource dataSource = DataSource.STATIC;
    private @Nullable OverlaySpec overlay;
    private @Nullable String palette;
    private Scale yScale = Scale.LINEAR;

    ChartSpecBuilder(String id, ChartType type) {
        this.id = id;
        this.type = type;
    }

    /** The words above the chart; null for none. */
    public ChartSpecBuilder title(@Nullable String title) {
        this.title = title;
        return this;
    }

    /** The column of the x axis. */
    public ChartSpecBuilder xKey(@Nullable String xKey) {
        this.xKey = xKey;
        return this;
    }

    /** The measures in wide form. */
    public ChartSpecBuilder series(List<SeriesSpec> series) {
        this.series = series;
        return this;
    }

    /** The column that names the series in long form. */
    public ChartSpecBuilder seriesBy(@Nullable String seriesBy) {
        this.seriesBy = seriesBy;
        return this;
    }

    /** The column of a pie's labels. */
    public ChartSpecBuilder labelKey(@Nullable String labelKey) {
        this.labelKey = labelKey;
        return this;
    }

    /** The measure in long form, of a pie and of groups. */
    public ChartSpecBuilder valueKey(@Nullable String valueKey) {
        this.valueKey = valueKey;
        return this;
    }

    /** The column whose equal values are aggregated. */
    public ChartSpecBuilder groupBy(@Nullable String groupBy) {
        this.groupBy = groupBy;
        return this;
    }

    /** How values of one group become one number. */
    public ChartSpecBuilder aggregate(Aggregate aggregate) {
        this.aggregate = aggregate;
        return this;
    }

    /** Whether series stand on one another. */
    public ChartSpecBuilder stacking(Stacking stacking) {
        this.stacking = stacking;
        return this;
    }

    /** Which way bars run. */
    public ChartSpecBuilder orientation(Orientation orientation) {
        this.orientation = orientation;
        return this;
    }

    /** The order of categories. */
    public ChartSpecBuilder sort(SortOrder sort) {
        this.sort = sort;
        return this;
    }

    /** The largest number of categories. */
    public ChartSpecBuilder limit(@Nullable Integer limit) {
        this.limit = limit;
        return this;
    }

    /** The step a time axis is grouped by. */
    public ChartSpecBuilder timeGrain(@Nullable TimeGrain timeGrain) {
        this.timeGrain = timeGrain;
        return this;
    }

    /** The height in CSS pixels, 120 to 800. */
    public ChartSpecBuilder height(int height) {
        this.height = height;
        return this;
    }

    /** Whether the chart follows the table's filters. */
    public ChartSpecBuilder dataSource(DataSource dataSource) {
        this.dataSource = dataSource;
        return this;
    }

    /** A KPI shown inside. */
    public ChartSpecBuilder overlay(@Nullable OverlaySpec overlay) {
        this.overlay = overlay;
        return this;
    }

    /** A palette name. */
    public ChartSpecBuilder palette(@Nullable String palette) {
        this.palette = palette;
        return this;
    }

    /** The scale of the value axis. */
    public ChartSpecBuilder yScale(Scale yScale) {
        this.yScale = yScale;
        return this;
    }

    /** The finished chart. */
    public ChartSpec build() {
        return new ChartSpec(
                id,
                type,
                title,
                xKey,
                series,
                seriesBy,
                labelKey,
                valueKey,
                groupBy,
                aggregate,
                stacking,
                orientation,
                sort,
                limit,
                timeGrain,
                height,
                dataSource,
                overlay,
                palette,
                yScale);
    }
}
