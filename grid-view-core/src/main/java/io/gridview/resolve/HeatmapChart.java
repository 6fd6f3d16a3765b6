package io.gridview.resolve;

import io.gridview.artifact.Reduction;
import io.gridview.artifact.ResolvedChart;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.FormatSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolves heatmaps: a cell for each pair of x and series value that occurs. */
final class HeatmapChart {
    private static final int ROW_HEIGHT = 16;
    /** The labels of the axis below and the scale of colours, in pixels. */
    private static final int AROUND = 90;

    private static final int MOST_HEIGHT = 800;

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
        GroupTable groups = context.figures()
                .groups(
                        List.of(xs.names(), ys.names()),
                        List.of(measure.of(chart.aggregate())),
                        HeatmapAxis.MOST_NEEDED);
        PivotCells cells = new PivotCells(
                groups, key -> HeatmapAxis.name(xs, key, columns), key -> HeatmapAxis.name(ys, key, columns));
        HeatmapAxis x =
                HeatmapAxis.of(xs, cells.rowKeys(), cells.restRow(), groups.keyCount(0), cells.rowWeights(), columns);
        HeatmapAxis y = HeatmapAxis.of(
                ys, cells.columnKeys(), cells.restColumn(), groups.keyCount(1), cells.columnWeights(), columns);
        Dimension value = measure.dimension(chart.aggregate());
        String xName = xs.dimension().name();
        String yName = ys.dimension().name();
        String valueName =
                value.name().equals(xName) || value.name().equals(yName) ? value.name() + " (value)" : value.name();
        List<@Nullable Object> source = source(x, y, cells);
        HeatmapScale scale = HeatmapScale.of(values(source), chart.palette());
        Map<String, FormatSpec> formats = new LinkedHashMap<>();
        formats.put(valueName, value.format());
        List<Reduction> reductions = Stream.of(x, y)
                .flatMap(axis -> Stream.ofNullable(axis.reduction()))
                .toList();
        return new ResolvedChart(
                tall(chart, y.places().size()),
                option(List.of(xName, yName, valueName), x, y, value.label(), source, scale),
                formats,
                "Heatmap of " + value.label() + " by " + x.label() + " and " + y.label() + ": " + source.size()
                        + " cells.",
                List.of(),
                Reductions.merge(reductions, groups.partial(), context));
    }

    /** A chart that asks for no height of its own grows with its rows, so that they are not lines. */
    private static ChartSpec tall(ChartSpec chart, int rows) {
        if (chart.height() != ChartSpec.DEFAULT_HEIGHT) {
            return chart;
        }
        int wanted = rows * ROW_HEIGHT + AROUND;
        return chart.toBuilder()
                .height(Math.max(ChartSpec.DEFAULT_HEIGHT, Math.min(MOST_HEIGHT, wanted)))
                .build();
    }

    private static List<@Nullable Object> source(HeatmapAxis x, HeatmapAxis y, PivotCells cells) {
        int[][] table =
                cells.table(y.groups().stream().mapToInt(Integer::intValue).toArray());
        List<@Nullable Object> source = new ArrayList<>();
        for (int i = 0; i < x.groups().size(); i++) {
            int[] column = table[x.groups().get(i)];
            for (int j = 0; j < column.length; j++) {
                if (column[j] != PivotCells.NONE) {
                    source.add(Arrays.asList(x.names().get(i), y.names().get(j), cells.value(column[j])));
                }
            }
        }
        return source;
    }

    private static List<@Nullable Object> values(List<@Nullable Object> source) {
        List<@Nullable Object> values = new ArrayList<>(source.size());
        for (Object mark : source) {
            values.add(((List<?>) Objects.requireNonNull(mark)).get(2));
        }
        return values;
    }

    private static Map<String, @Nullable Object> option(
            List<String> dimensions,
            HeatmapAxis x,
            HeatmapAxis y,
            String valueLabel,
            List<@Nullable Object> source,
            HeatmapScale scale) {
        return Json.object()
                .with(
                        "dataset",
                        Json.object()
                                .with("dimensions", dimensions)
                                .with("source", source)
                                .map())
                .with("tooltip", Json.object().with("trigger", "item").map())
                .with(
                        "xAxis",
                        Json.object()
                                .with("type", "category")
                                .with("data", x.places())
                                .map())
                .with(
                        "yAxis",
                        Json.object()
                                .with("type", "category")
                                .with("data", y.places())
                                .with("inverse", true)
                                .map())
                .with(
                        "visualMap",
                        Json.object()
                                .with("type", "continuous")
                                .with("min", scale.min())
                                .with("max", scale.max())
                                .with("calculable", true)
                                .with("orient", "horizontal")
                                .with("left", "center")
                                .with("bottom", 0)
                                .with("dimension", dimensions.get(2))
                                .map())
                .with(
                        "series",
                        List.of(Json.object()
                                .with("type", "heatmap")
                                .with("name", valueLabel)
                                .with(
                                        "encode",
                                        Json.object()
                                                .with("x", dimensions.get(0))
                                                .with("y", dimensions.get(1))
                                                .with("value", dimensions.get(2))
                                                .map())
                                .map()))
                .map();
    }
}
