package io.gridview.resolve;

import io.gridview.artifact.Reduction;
import io.gridview.data.Column;
import io.gridview.spec.Aggregate;
import io.gridview.spec.ChartSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the points of bar, line, area, pie and donut charts. */
final class CategoryReader {
    private final ChartSpec chart;
    private final ResolveContext context;
    private final ChartKeys keys;
    private final List<ChartMeasure> measures;

    CategoryReader(ChartSpec chart, ResolveContext context, String pointer) {
        this.chart = chart;
        this.context = context;
        ViewColumns columns = context.columns();
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
            return new SeriesPivot(chart, context, keys, measures.get(0)).read(seriesBy);
        }
        return ChartMeasure.isGrouped(chart) ? grouped() : asItIs();
    }

    private ChartData asItIs() {
        List<Column> series = measures.stream().map(ChartMeasure::columnOrThrow).toList();
        boolean runsAlong = keys.axisFor(chart.chartType()) != XAxis.CATEGORY;
        DrawnRows drawn = context.figures()
                .draw(
                        runsAlong
                                ? new RowSample.Line(keys.column(), series)
                                : new RowSample.Places(keys.column(), series, CategoryOrder.needed(chart)));
        long missing = drawn.total() - drawn.rows().size();
        if (runsAlong && missing > 0 && !hasAllPlaces(drawn.total())) {
            CategoryChart.noPlaceOnAxis(keys.dimension(), context);
        }
        // Whether plain columns add up is not known.
        ChartData data = data(points(drawn), null, null, drawn.partial());
        if (missing == 0) {
            return data;
        }
        return runsAlong
                ? data.reduced(LineSample.reduction(drawn.rows().size(), drawn.total()))
                : data.withLumped(new Lumped(missing, false, List.of()));
    }

    private boolean hasAllPlaces(long rows) {
        Object places = context.figures()
                .total(new Measure(Aggregate.COUNT, keys.column()))
                .value();
        return places instanceof Number count && count.longValue() == rows;
    }

    private List<ChartPoint> points(DrawnRows drawn) {
        AxisValues xs = keys.of(drawn.columns().get(0));
        List<Column> series = drawn.columns().subList(1, drawn.columns().size());
        List<ChartPoint> points = new ArrayList<>(drawn.rows().size());
        for (int row : drawn.rows()) {
            List<@Nullable Object> values = new ArrayList<>(series.size());
            series.forEach(column -> values.add(column.value(row)));
            points.add(new ChartPoint(xs.at(row), values, row));
        }
        return points;
    }

    private ChartData grouped() {
        List<Measure> asked =
                measures.stream().map(measure -> measure.of(chart.aggregate())).toList();
        GroupTable groups = context.figures().groups(List.of(keys.groups()), asked, CategoryOrder.needed(chart));
        List<ChartPoint> points = new ArrayList<>(groups.count());
        List<Integer> lumped = new ArrayList<>();
        for (int group = 0; group < groups.count(); group++) {
            if (groups.isRest(group, 0)) {
                lumped.add(group);
            } else {
                points.add(new ChartPoint(keys.shown(groups.key(group, 0)), values(groups, group), group));
            }
        }
        boolean combines = groups.keyCount(0) < context.rowCount();
        GroupTable.Rest rest = groups.rest();
        ChartData data = data(points, combines ? chart.aggregate() : null, totals(groups, asked), groups.partial());
        if (rest == null) {
            return data;
        }
        long count = CategoryChart.isRound(chart.chartType()) ? rest.valued() : groups.keyCount(0) - points.size();
        return data.withLumped(new Lumped(count, rest.negative(), lumped));
    }

    private List<@Nullable Object> values(GroupTable groups, int group) {
        List<@Nullable Object> values = new ArrayList<>(measures.size());
        for (int measure = 0; measure < measures.size(); measure++) {
            values.add(groups.value(group, measure));
        }
        return values;
    }

    private static @Nullable Remainder totals(GroupTable groups, List<Measure> measures) {
        if (!measures.stream().allMatch(Measure::isAdditive)) {
            return null;
        }
        return origins -> {
            List<@Nullable Object> totals = new ArrayList<>();
            for (int measure = 0; measure < measures.size(); measure++) {
                totals.add(groups.total(measure, origins));
            }
            return totals;
        };
    }

    private ChartData data(
            List<ChartPoint> points, @Nullable Aggregate aggregate, @Nullable Remainder remainder, boolean partial) {
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
                Lumped.NONE,
                partial,
                List.<Reduction>of());
    }
}
