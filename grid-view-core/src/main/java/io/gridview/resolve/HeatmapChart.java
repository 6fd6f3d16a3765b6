package io.gridview.resolve;

import io.gridview.aggregate.ColumnGroups;
import io.gridview.aggregate.Grouping;
import io.gridview.artifact.ResolvedChart;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.FormatSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Resolves heatmaps: a cell for each pair of x and series value that occurs. */
final class HeatmapChart {
    private HeatmapChart() {}

    /** Null where the measure has no numbers; a diagnostic then says why. */
    static @Nullable ResolvedChart resolve(ChartSpec chart, ResolveContext context, String pointer) {
        ViewColumns columns = context.columns();
        List<ChartMeasure> measures = ChartMeasure.of(chart, columns, pointer);
        String yKey = chart.seriesBy();
        if (measures.isEmpty() || yKey == null) {
            return null;
        }
        ChartMeasure measure = measures.get(0);
        ChartKeys xs = new ChartKeys(ChartKeys.of(chart), chart.timeGrain(), columns, context.zone());
        ChartKeys ys = new ChartKeys(yKey, null, columns, context.zone());
        PivotCells cells = new PivotCells(
                columns.rowCount(), named(xs, columns), named(ys, columns), measure.grouped(chart.aggregate()));
        Dimension x = xs.dimension();
        Dimension y = ys.dimension();
        Dimension value = measure.dimension(chart.aggregate());
        String valueName = value.name().equals(x.name()) || value.name().equals(y.name())
                ? value.name() + " (value)"
                : value.name();
        List<@Nullable Object> source = new ArrayList<>(cells.count());
        for (int cell = 0; cell < cells.count(); cell++) {
            int row = cells.firstRow(cell);
            List<@Nullable Object> mark = new ArrayList<>();
            mark.add(name(xs, row, columns));
            mark.add(name(ys, row, columns));
            mark.add(cells.value(cell));
            source.add(mark);
        }
        Map<String, FormatSpec> formats = new LinkedHashMap<>();
        formats.put(valueName, value.format());
        return new ResolvedChart(
                chart,
                option(x, y, valueName, value.label(), source),
                formats,
                "Heatmap of " + value.label() + " by " + x.label() + " and " + y.label() + ": " + cells.count()
                        + " cells.",
                List.of(),
                Reductions.merge(List.of(), context));
    }

    /** Values that read the same stand at the same place. */
    private static Grouping named(ChartKeys keys, ViewColumns columns) {
        return ColumnGroups.joined(keys.groups(), row -> name(keys, row, columns));
    }

    private static String name(ChartKeys keys, int row, ViewColumns columns) {
        return columns.text(keys.at(row), keys.dimension().format());
    }

    private static Map<String, @Nullable Object> option(
            Dimension x, Dimension y, String valueName, String valueLabel, List<@Nullable Object> source) {
        BigDecimal low = null;
        BigDecimal high = null;
        for (Object mark : source) {
            Object result = ((List<?>) Objects.requireNonNull(mark)).get(2);
            if (result != null) {
                BigDecimal value = Magnitude.signed(result);
                low = low == null ? value : low.min(value);
                high = high == null ? value : high.max(value);
            }
        }
        return Json.object()
                .with(
                        "dataset",
                        Json.object()
                                .with("dimensions", List.of(x.name(), y.name(), valueName))
                                .with("source", source)
                                .map())
                .with("tooltip", Json.object().with("trigger", "item").map())
                .with("xAxis", Json.object().with("type", "category").map())
                .with(
                        "yAxis",
                        Json.object()
                                .with("type", "category")
                                .with("inverse", true)
                                .map())
                .with(
                        "visualMap",
                        Json.object()
                                .with("type", "continuous")
                                .with("min", low == null ? BigDecimal.ZERO : low)
                                .with("max", high == null ? BigDecimal.ONE : high)
                                .with("calculable", true)
                                .with("orient", "horizontal")
                                .with("left", "center")
                                .with("bottom", 0)
                                .with("dimension", valueName)
                                .map())
                .with(
                        "series",
                        List.of(Json.object()
                                .with("type", "heatmap")
                                .with("name", valueLabel)
                                .with(
                                        "encode",
                                        Json.object()
                                                .with("x", x.name())
                                                .with("y", y.name())
                                                .with("value", valueName)
                                                .map())
                                .map()))
                .map();
    }
}
