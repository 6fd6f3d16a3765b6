package io.gridview.resolve;

import io.gridview.artifact.Reduction;
import io.gridview.artifact.ResolvedChart;
import io.gridview.data.Column;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import io.gridview.spec.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolves histograms: how many values lie in each of some equal bins, see {@link HistogramBins}. */
final class HistogramChart {
    private HistogramChart() {}

    /** Null where the column has no numbers; a diagnostic then says why. */
    static @Nullable ResolvedChart resolve(ChartSpec chart, ResolveContext context, String pointer) {
        ViewColumns columns = context.columns();
        String key = ChartKeys.of(chart);
        Column column = columns.numeric(key, pointer + "/x_key");
        if (column == null) {
            return null;
        }
        HistogramBins bins = HistogramBins.of(column, context.figures());
        List<@Nullable Object> source = new ArrayList<>();
        FormatSpec format = FormatSpec.of(FormatType.NUMBER);
        for (int i = 0; i < bins.size(); i++) {
            String from = columns.text(bins.bound(i), format);
            String to = columns.text(bins.bound(i + 1), format);
            source.add(List.of(from + " \u2013 " + to, bins.count(i)));
        }
        long valueCount = bins.valueCount();
        String label = columns.label(key);
        Map<String, FormatSpec> formats = new LinkedHashMap<>();
        formats.put("count", FormatSpec.of(FormatType.INTEGER));
        return new ResolvedChart(
                chart,
                option(
                        withUnit(label, columns.format(key)),
                        source,
                        ValueScale.of(chart, counts(bins), context, pointer)),
                formats,
                "Histogram of " + label + ": " + valueCount + " values in " + source.size() + " bins.",
                List.of(),
                Reductions.merge(
                        List.of(new Reduction(
                                "bins",
                                source.size(),
                                valueCount,
                                valueCount + " values in " + source.size()
                                        + " bins; a value on a bound belongs to the bin above it.")),
                        bins.partial(),
                        context));
    }

    /** The numbers of bins are bare, so that the axis says what they are of. */
    private static String withUnit(String label, FormatSpec format) {
        String unit = switch (format.type()) {
            case CURRENCY -> format.currency();
            case PERCENT -> "%";
            case TEXT, NUMBER, INTEGER, RATIO, DATE, DATETIME, MONTH, DURATION, BYTES, BOOLEAN, LINK -> format.unit();
        };
        return unit == null ? label : label + " (" + unit + ")";
    }

    private static Stream<@Nullable Object> counts(HistogramBins bins) {
        return IntStream.range(0, bins.size()).mapToObj(bins::count);
    }

    private static Map<String, @Nullable Object> option(String label, List<@Nullable Object> source, Scale scale) {
        return Json.object()
                .with(
                        "dataset",
                        Json.object()
                                .with("dimensions", List.of("bin", "count"))
                                .with("source", source)
                                .map())
                .with("tooltip", Json.object().with("trigger", "axis").map())
                .with(
                        "xAxis",
                        Json.object()
                                .with("type", "category")
                                .with("name", label)
                                .map())
                .with(
                        "yAxis",
                        Json.object()
                                .with("type", scale == Scale.LOG ? "log" : "value")
                                .with("name", "Count")
                                .map())
                .with(
                        "series",
                        List.of(Json.object()
                                .with("type", "bar")
                                .with("name", "Count")
                                .with("barCategoryGap", "1%")
                                // No gaps tell a reader that one bin begins where the one before ends.
                                .with("barMaxWidth", "100%")
                                .with(
                                        "encode",
                                        Json.object()
                                                .with("x", "bin")
                                                .with("y", "count")
                                                .map())
                                .map()))
                .map();
    }
}
