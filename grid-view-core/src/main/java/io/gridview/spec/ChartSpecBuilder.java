package io.gridview.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link ChartSpec} together; checks nothing but nulls, what is not said keeps its default. A method that takes
 * one series adds it, the method that takes a list replaces those that were there.
 */
public final class ChartSpecBuilder {
    private String id;
    private ChartType chartType;
    private @Nullable String title;
    private @Nullable String xKey;
    private List<SeriesSpec> series = new ArrayList<>();
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

    ChartSpecBuilder(String id, ChartType chartType) {
        this.id = Objects.requireNonNull(id, "id");
        this.chartType = Objects.requireNonNull(chartType, "chartType");
    }

    ChartSpecBuilder(ChartSpec chart) {
        id = chart.id();
        chartType = chart.chartType();
        title = chart.title();
        xKey = chart.xKey();
        series.addAll(chart.series());
        seriesBy = chart.seriesBy();
        labelKey = chart.labelKey();
        valueKey = chart.valueKey();
        groupBy = chart.groupBy();
        aggregate = chart.aggregate();
        stacking = chart.stacking();
        orientation = chart.orientation();
        sort = chart.sort();
        limit = chart.limit();
        timeGrain = chart.timeGrain();
        height = chart.height();
        dataSource = chart.dataSource();
        overlay = chart.overlay();
        palette = chart.palette();
        yScale = chart.yScale();
    }

    /** Identifies the chart in its view. */
    public ChartSpecBuilder id(String id) {
        this.id = Objects.requireNonNull(id, "id");
        return this;
    }

    /** The kind of chart. */
    public ChartSpecBuilder chartType(ChartType chartType) {
        this.chartType = Objects.requireNonNull(chartType, "chartType");
        return this;
    }

    /** The words above the chart; null for none. */
    public ChartSpecBuilder title(@Nullable String title) {
        this.title = title;
        return this;
    }

    /** The column of the x axis (the bins of a histogram). */
    public ChartSpecBuilder xKey(@Nullable String xKey) {
        this.xKey = xKey;
        return this;
    }

    /** Adds a measure in wide form with nothing but its column said. */
    public ChartSpecBuilder series(String key) {
        return series(SeriesSpec.of(key));
    }

    /** Adds a measure in wide form. */
    public ChartSpecBuilder series(SeriesSpec series) {
        this.series.add(Objects.requireNonNull(series, "series"));
        return this;
    }

    /** These measures in wide form and no others. */
    public ChartSpecBuilder series(List<SeriesSpec> series) {
        this.series = new ArrayList<>(series);
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
        this.aggregate = Objects.requireNonNull(aggregate, "aggregate");
        return this;
    }

    /** Whether series stand on one another. */
    public ChartSpecBuilder stacking(Stacking stacking) {
        this.stacking = Objects.requireNonNull(stacking, "stacking");
        return this;
    }

    /** Which way bars run. */
    public ChartSpecBuilder orientation(Orientation orientation) {
        this.orientation = Objects.requireNonNull(orientation, "orientation");
        return this;
    }

    /** The order of categories. */
    public ChartSpecBuilder sort(SortOrder sort) {
        this.sort = Objects.requireNonNull(sort, "sort");
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
        this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
        return this;
    }

    /** Shows the KPI with that label inside. */
    public ChartSpecBuilder overlay(String kpiLabel) {
        return overlay(OverlaySpec.of(kpiLabel));
    }

    /** A KPI shown inside; null for none. */
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
        this.yScale = Objects.requireNonNull(yScale, "yScale");
        return this;
    }

    /** The finished chart. */
    public ChartSpec build() {
        return new ChartSpec(
                id,
                chartType,
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
