package io.gridview.resolve;

import io.gridview.aggregate.Additive;
import io.gridview.aggregate.Aggregation;
import io.gridview.aggregate.GroupedAggregate;
import io.gridview.aggregate.Grouping;
import io.gridview.artifact.Reduction;
import io.gridview.spec.Aggregate;
import io.gridview.spec.ChartSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the points of bar, line, area, pie and donut charts from the rows. */
final class CategoryReader {
    private final ChartSpec chart;
    private final ResolveContext context;
    private final ViewColumns columns;
    private final ChartKeys keys;
    private final List<ChartMeasure> measures;

    CategoryReader(ChartSpec chart, ResolveContext context, String pointer) {
        this.chart = chart;
        this.context = context;
        this.columns = context.columns();
        this.keys = new ChartKeys(ChartKeys.of(chart), chart.timeGrain(), columns, context.zone());
        this.measures = ChartMeasure.of(chart, columns, pointer);
    }

    /** The points in the rows' own order; null where a measure has no numbers. */
    @Nullable
    ChartData read() {
        if (measures.isEmpty()) {
            return null;
        }
        String seriesBy = chart.seriesBy();
        if (seriesBy != null) {
            return new SeriesPivot(chart, columns, keys, measures.get(0)).read(seriesBy);
        }
        return ChartMeasure.isGrouped(chart) ? grouped() : asItIs();
    }

    private ChartData asItIs() {
        boolean runsAlong = keys.axisFor(chart.chartType()) != XAxis.CATEGORY;
        if (runsAlong && columns.rowCount() > LineSample.MOST_POINTS) {
            if (keys.column().hasNulls()) {
                CategoryChart.noPlaceOnAxis(keys.dimension(), context);
            }
            int[] rows = LineSample.of(
                    keys.column(),
                    measures.stream().map(ChartMeasure::columnOrThrow).toList());
            return data(points(Arrays.stream(rows)), null, null)
                    .reduced(LineSample.reduction(rows.length, columns.rowCount()));
        }
        // Whether plain columns add up is not known.
        return data(points(IntStream.range(0, columns.rowCount())), null, null);
    }

    private List<ChartPoint> points(IntStream rows) {
        List<ChartPoint> points = new ArrayList<>();
        rows.forEach(row -> {
            List<@Nullable Object> values = new ArrayList<>(measures.size());
            measures.forEach(measure -> values.add(measure.columnOrThrow().value(row)));
            points.add(new ChartPoint(keys.at(row), values, row));
        });
        return points;
    }

    private ChartData grouped() {
        Grouping groups = keys.groups();
        List<GroupedAggregate> values = measures.stream()
                .map(measure -> measure.grouped(chart.aggregate()))
                .toList();
        Aggregation.run(columns.rowCount(), groups, values);
        List<ChartPoint> points = new ArrayList<>(groups.count());
        for (int group = 0; group < groups.count(); group++) {
            List<@Nullable Object> results = new ArrayList<>(values.size());
            for (GroupedAggregate value : values) {
                results.add(value.result(group));
            }
            points.add(new ChartPoint(keys.at(groups.firstRow(group)), results, group));
        }
        boolean combines = groups.count() < columns.rowCount();
        return data(points, combines ? chart.aggregate() : null, totals(values));
    }

    private static @Nullable Remainder totals(List<GroupedAggregate> values) {
        boolean additive = values.stream().allMatch(value -> value instanceof Additive);
        return additive
                ? groups -> {
                    List<@Nullable Object> totals = new ArrayList<>();
                    values.forEach(value -> totals.add(((Additive) value).total(groups)));
                    return totals;
                }
                : null;
    }

    private ChartData data(List<ChartPoint> points, @Nullable Aggregate aggregate, @Nullable Remainder remainder) {
        List<ChartSeries> series = measures.stream()
                .map(measure -> new ChartSeries(
                        measure.dimension(aggregate),
                        measure.asked().color(),
                        measure.asked().seriesType()))
                .toList();
        Object emptyValue = ChartMeasure.isGrouped(chart) ? measures.get(0).ofNoRows(chart.aggregate()) : null;
        return new ChartData(
                keys.dimension(),
                keys.axisFor(chart.chartType()),
                series,
                points,
                remainder,
                emptyValue,
                List.<Reduction>of());
    }
}
