package io.gridview.resolve;

import io.gridview.spec.Aggregate;
import io.gridview.spec.ChartSpec;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the points of bar, line, area, pie and donut charts from the rows. */
final class CategoryReader {
    private final ChartSpec chart;
    private final ViewColumns columns;
    private final ChartKeys keys;
    private final List<ChartMeasure> measures;

    CategoryReader(ChartSpec chart, ViewColumns columns, ZoneId zone, String pointer) {
        this.chart = chart;
        this.columns = columns;
        this.keys = new ChartKeys(ChartKeys.of(chart), chart.timeGrain(), columns, zone);
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
        List<ChartPoint> points = new ArrayList<>();
        for (int row = 0; row < columns.rowCount(); row++) {
            List<@Nullable Object> values = new ArrayList<>(measures.size());
            for (ChartMeasure measure : measures) {
                values.add(measure.column() == null ? null : measure.column().value(row));
            }
            points.add(new ChartPoint(keys.at(row), values));
        }
        // Whether plain columns add up is not known; a pie says by itself that its parts do.
        return data(points, null, false);
    }

    private ChartData grouped() {
        Map<@Nullable Object, List<Accumulator>> groups = new LinkedHashMap<>();
        for (int row = 0; row < columns.rowCount(); row++) {
            List<Accumulator> group = groups.computeIfAbsent(keys.at(row), key -> accumulators());
            for (Accumulator accumulator : group) {
                accumulator.add(row);
            }
        }
        List<ChartPoint> points = new ArrayList<>(groups.size());
        groups.forEach((key, group) -> {
            List<@Nullable Object> values = new ArrayList<>(group.size());
            group.forEach(accumulator -> values.add(accumulator.result()));
            points.add(new ChartPoint(key, values));
        });
        boolean combines = groups.size() < columns.rowCount();
        Aggregate aggregate = chart.aggregate();
        return data(points, combines ? aggregate : null, isAdditive(aggregate));
    }

    private List<Accumulator> accumulators() {
        return measures.stream()
                .map(measure -> measure.accumulator(chart.aggregate()))
                .toList();
    }

    private ChartData data(List<ChartPoint> points, @Nullable Aggregate aggregate, boolean additive) {
        List<ChartSeries> series = measures.stream()
                .map(measure -> new ChartSeries(
                        measure.dimension(aggregate),
                        measure.asked().color(),
                        measure.asked().seriesType()))
                .toList();
        return new ChartData(keys.dimension(), keys.axisFor(chart.chartType()), series, points, additive, List.of());
    }

    static boolean isAdditive(Aggregate aggregate) {
        return aggregate == Aggregate.SUM || aggregate == Aggregate.COUNT;
    }
}
