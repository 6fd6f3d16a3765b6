package io.gridview.resolve;

import io.gridview.artifact.Reduction;
import io.gridview.artifact.ResolvedChart;
import io.gridview.data.Column;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.Scale;
import io.gridview.spec.SeriesSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves scatter charts: one mark for each row that has both values, coloured by a series column. */
final class ScatterChart {
    private ScatterChart() {}

    /** Null where a measure has no numbers; a diagnostic then says why. */
    static @Nullable ResolvedChart resolve(ChartSpec chart, ResolveContext context, String pointer) {
        ViewColumns columns = context.columns();
        String xKey = ChartKeys.of(chart);
        SeriesSpec asked = chart.series().isEmpty()
                ? SeriesSpec.of(chart.valueKey() == null ? xKey : chart.valueKey())
                : chart.series().get(0);
        boolean time = columns.column(xKey).type().isTemporal();
        Column x = time ? columns.column(xKey) : columns.numeric(xKey, pointer + "/x_key");
        Column y = columns.numeric(asked.key(), pointer + "/series/0/key");
        if (x == null || y == null) {
            return null;
        }
        Column names = chart.seriesBy() == null ? null : columns.column(chart.seriesBy());
        DrawnRows drawn = context.figures().draw(new RowSample.Scatter(x, y, names));
        AxisValues times = new ChartKeys(xKey, null, columns, context.zone())
                .of(drawn.columns().get(0));
        Column xs = drawn.columns().get(0);
        Column ys = drawn.columns().get(1);
        String yLabel = asked.label() == null ? columns.label(asked.key()) : asked.label();
        ScatterGroups groups = names == null
                ? new ScatterGroups(yLabel, xKey)
                : new ScatterGroups(drawn.columns().get(2), drawn.rows(), columns, xKey);
        List<@Nullable Object> source = new ArrayList<>(drawn.rows().size());
        for (int row : drawn.rows()) {
            @Nullable Object[] point = new Object[groups.names().size() + 1];
            point[0] = time ? times.at(row) : xs.value(row);
            point[groups.placeOf(row) + 1] = ys.value(row);
            source.add(Arrays.asList(point));
        }
        Scale scale = ValueScale.of(chart, drawn.rows().stream().map(ys::value), context, pointer);
        return new ResolvedChart(
                chart,
                new ScatterOption(xKey, columns.label(xKey), time, yLabel, scale, asked.color(), groups).of(source),
                formats(xKey, asked.key(), groups.names(), columns),
                "Scatter chart of " + yLabel + " against " + columns.label(xKey) + ": "
                        + drawn.rows().size() + " points"
                        + (groups.isSingle() ? "." : " in " + groups.names().size() + " groups."),
                List.of(),
                Reductions.merge(reduction(drawn.rows().size(), drawn.total()), drawn.partial(), context));
    }

    private static List<Reduction> reduction(int shown, long total) {
        return shown == total
                ? List.of()
                : List.of(new Reduction(
                        "sample", shown, total, "An even sample of " + shown + " of " + total + " points is drawn."));
    }

    private static Map<String, FormatSpec> formats(String xKey, String yKey, List<String> groups, ViewColumns columns) {
        Map<String, FormatSpec> formats = new LinkedHashMap<>();
        formats.put(xKey, columns.format(xKey));
        groups.forEach(group -> formats.put(group, columns.format(yKey)));
        return formats;
    }
}
