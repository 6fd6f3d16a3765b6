package io.gridview.resolve;

import io.gridview.artifact.Reduction;
import io.gridview.data.Column;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.FormatSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns long form into one series for each value of the series column, the most weighty ones where there are many. */
final class SeriesPivot {
    /** More colours than this cannot be told apart. */
    static final int MOST_SERIES = 12;

    private final ChartSpec chart;
    private final ViewColumns columns;
    private final ChartKeys keys;
    private final ChartMeasure measure;

    SeriesPivot(ChartSpec chart, ViewColumns columns, ChartKeys keys, ChartMeasure measure) {
        this.chart = chart;
        this.columns = columns;
        this.keys = keys;
        this.measure = measure;
    }

    ChartData read(String seriesBy) {
        Column names = columns.column(seriesBy);
        Map<@Nullable Object, Map<@Nullable Object, Accumulator>> cells = new LinkedHashMap<>();
        Set<@Nullable Object> xs = new LinkedHashSet<>();
        for (int row = 0; row < columns.rowCount(); row++) {
            Object x = keys.at(row);
            xs.add(x);
            cells.computeIfAbsent(names.value(row), name -> new LinkedHashMap<>())
                    .computeIfAbsent(x, key -> measure.accumulator(chart.aggregate()))
                    .add(row);
        }
        List<@Nullable Object> chosen = choose(cells);
        List<ChartSeries> series = series(chosen, columns.format(seriesBy));
        List<ChartPoint> points = new ArrayList<>(xs.size());
        for (Object x : xs) {
            List<@Nullable Object> values = new ArrayList<>(chosen.size());
            for (Object name : chosen) {
                Accumulator cell = cells.getOrDefault(name, Map.of()).get(x);
                values.add(cell == null ? null : cell.result());
            }
            points.add(new ChartPoint(x, values));
        }
        boolean additive = CategoryReader.isAdditive(chart.aggregate());
        ChartData data =
                new ChartData(keys.dimension(), keys.axisFor(chart.chartType()), series, points, additive, List.of());
        return chosen.size() == cells.size() ? data : data.reduced(points, reduction(chosen.size(), cells.size()));
    }

    private static Reduction reduction(int shown, int total) {
        return new Reduction(
                "top_n", shown, (long) total, "The " + shown + " largest of " + total + " series are shown.");
    }

    private List<@Nullable Object> choose(Map<@Nullable Object, Map<@Nullable Object, Accumulator>> cells) {
        List<@Nullable Object> names = new ArrayList<>(cells.keySet());
        if (names.size() > MOST_SERIES) {
            Map<@Nullable Object, BigDecimal> weights = new LinkedHashMap<>();
            for (Map.Entry<@Nullable Object, Map<@Nullable Object, Accumulator>> cell : cells.entrySet()) {
                weights.put(cell.getKey(), weight(cell.getValue()));
            }
            List<@Nullable Object> heaviest = new ArrayList<>(names);
            heaviest.sort(Comparator.comparing((@Nullable Object name) -> weights.getOrDefault(name, BigDecimal.ZERO))
                    .reversed());
            names.retainAll(new HashSet<>(heaviest.subList(0, MOST_SERIES)));
        }
        if (names.stream().noneMatch(name -> name instanceof String)) {
            names.sort(ValueOrder.NULLS_LAST);
        }
        return names;
    }

    private static BigDecimal weight(Map<@Nullable Object, Accumulator> values) {
        BigDecimal weight = BigDecimal.ZERO;
        for (Accumulator value : values.values()) {
            weight = weight.add(Magnitude.of(value.result()));
        }
        return weight;
    }

    private List<ChartSeries> series(List<@Nullable Object> names, FormatSpec nameFormat) {
        FormatSpec format = measure.dimension(chart.aggregate()).format();
        Set<String> taken = new HashSet<>(Set.of(keys.dimension().name()));
        List<ChartSeries> series = new ArrayList<>(names.size());
        for (Object name : names) {
            String label = columns.text(name, nameFormat);
            String unique = label;
            for (int i = 2; !taken.add(unique); i++) {
                unique = label + " (" + i + ")";
            }
            series.add(new ChartSeries(new Dimension(unique, label, format), null, null));
        }
        return series;
    }
}
