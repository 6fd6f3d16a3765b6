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
    /** More marks than this are a cloud to the eye; every k-th row is drawn then. */
    static final int MOST_POINTS = 5_000;

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
        int total = count(x, y);
        List<Integer> drawn = sample(x, y, total);
        ChartKeys times = new ChartKeys(xKey, null, columns, context.zone());
        Column names = chart.seriesBy() == null ? null : columns.column(chart.seriesBy());
        String yLabel = asked.label() == null ? columns.label(asked.key()) : asked.label();
        ScatterGroups groups =
                names == null ? new ScatterGroups(yLabel, xKey) : new ScatterGroups(names, drawn, columns, xKey);
        List<@Nullable Object> source = new ArrayList<>(drawn.size());
        for (int row : drawn) {
            @Nullable Object[] point = new Object[groups.names().size() + 1];
            point[0] = time ? times.at(row) : x.value(row);
            point[groups.placeOf(row) + 1] = y.value(row);
            source.add(Arrays.asList(point));
        }
        Scale scale = ValueScale.of(chart, drawn.stream().map(y::value), context, pointer);
        return new ResolvedChart(
                chart,
                new ScatterOption(xKey, columns.label(xKey), time, yLabel, scale, asked.color(), groups).of(source),
                formats(xKey, asked.key(), groups.names(), columns),
                "Scatter chart of " + yLabel + " against " + columns.label(xKey) + ": " + drawn.size() + " points"
                        + (groups.isSingle() ? "." : " in " + groups.names().size() + " groups."),
                List.of(),
                Reductions.merge(reduction(drawn.size(), total), context));
    }

    private static int count(Column x, Column y) {
        int count = 0;
        for (int row = 0; row < x.size(); row++) {
            count += x.isNull(row) || y.isNull(row) ? 0 : 1;
        }
        return count;
    }

    /** All rows with both values, or as many as are drawn at most, evenly over their order. */
    private static List<Integer> sample(Column x, Column y, int total) {
        List<Integer> sample = new ArrayList<>();
        int drawn = Math.min(total, MOST_POINTS);
        long seen = 0;
        for (int row = 0; row < x.size(); row++) {
            if (!x.isNull(row) && !y.isNull(row)) {
                boolean wanted = seen == (long) sample.size() * total / drawn;
                if (wanted) {
                    sample.add(row);
                }
                seen++;
            }
        }
        return sample;
    }

    private static List<Reduction> reduction(int shown, int total) {
        return shown == total
                ? List.of()
                : List.of(new Reduction(
                        "sample",
                        shown,
                        (long) total,
                        "An even sample of " + shown + " of " + total + " points is drawn."));
    }

    private static Map<String, FormatSpec> formats(String xKey, String yKey, List<String> groups, ViewColumns columns) {
        Map<String, FormatSpec> formats = new LinkedHashMap<>();
        formats.put(xKey, columns.format(xKey));
        groups.forEach(group -> formats.put(group, columns.format(yKey)));
        return formats;
    }
}
