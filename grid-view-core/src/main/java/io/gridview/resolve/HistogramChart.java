package io.gridview.resolve;

import io.gridview.artifact.Reduction;
import io.gridview.artifact.ResolvedChart;
import io.gridview.data.Column;
import io.gridview.format.ValueFormats;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves histograms: how many values lie in each of some equal bins.
 *
 * <p>The number of bins is Sturges' ({@code ceil(log2 n) + 1}); their width is rounded up to 1, 2 or 5 times a power of
 * ten so that their bounds are numbers people say. A value on a bound belongs to the bin above it.
 */
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
        List<BigDecimal> values = values(column);
        List<@Nullable Object> source = new ArrayList<>();
        FormatSpec format = FormatSpec.of(FormatType.NUMBER);
        if (!values.isEmpty()) {
            Bins bins = Bins.over(values);
            long[] counts = new long[bins.count()];
            values.forEach(value -> counts[bins.indexOf(value)]++);
            for (int i = 0; i < counts.length; i++) {
                String from = columns.text(bins.bound(i), format);
                String to = columns.text(bins.bound(i + 1), format);
                source.add(List.of(from + " \u2013 " + to, counts[i]));
            }
        }
        String label = columns.label(key);
        Map<String, FormatSpec> formats = new LinkedHashMap<>();
        formats.put("count", FormatSpec.of(FormatType.INTEGER));
        return new ResolvedChart(
                chart,
                option(label, source),
                formats,
                "Histogram of " + label + ": " + values.size() + " values in " + source.size() + " bins.",
                List.of(),
                Reductions.merge(
                        List.of(new Reduction(
                                "bins",
                                source.size(),
                                (long) values.size(),
                                values.size() + " values in " + source.size()
                                        + " bins; a value on a bound belongs to the bin above it.")),
                        context));
    }

    private static List<BigDecimal> values(Column column) {
        List<BigDecimal> values = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            Object value = column.value(row);
            BigDecimal decimal = value == null ? null : ValueFormats.asDecimal(value);
            if (decimal != null) {
                values.add(decimal);
            }
        }
        return values;
    }

    private static Map<String, @Nullable Object> option(String label, List<@Nullable Object> source) {
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
                                .with("type", "value")
                                .with("name", "Count")
                                .map())
                .with(
                        "series",
                        List.of(Json.object()
                                .with("type", "bar")
                                .with("name", "Count")
                                .with("barCategoryGap", "2%")
                                .with(
                                        "encode",
                                        Json.object()
                                                .with("x", "bin")
                                                .with("y", "count")
                                                .map())
                                .map()))
                .map();
    }

    /**
     * Equal bins.
     *
     * @param start the lower bound of the first
     * @param width of each
     * @param count how many
     */
    record Bins(BigDecimal start, BigDecimal width, int count) {
        static Bins over(List<BigDecimal> values) {
            BigDecimal low = values.stream().reduce(BigDecimal::min).orElseThrow();
            BigDecimal high = values.stream().reduce(BigDecimal::max).orElseThrow();
            int wanted = 33 - Integer.numberOfLeadingZeros(Math.max(1, values.size() - 1));
            BigDecimal span = high.subtract(low);
            BigDecimal width = span.signum() == 0
                    ? BigDecimal.ONE
                    : roundUp(span.divide(BigDecimal.valueOf(wanted), MathContext.DECIMAL64));
            BigDecimal start = low.divide(width, 0, RoundingMode.FLOOR).multiply(width);
            int count =
                    high.subtract(start).divide(width, 0, RoundingMode.FLOOR).intValueExact() + 1;
            return new Bins(start, width, count);
        }

        BigDecimal bound(int index) {
            return start.add(width.multiply(BigDecimal.valueOf(index)));
        }

        int indexOf(BigDecimal value) {
            return value.subtract(start).divide(width, 0, RoundingMode.FLOOR).intValueExact();
        }

        private static BigDecimal roundUp(BigDecimal width) {
            BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(width.precision() - width.scale() - 1);
            for (int times : new int[] {1, 2, 5}) {
                BigDecimal nice = power.multiply(BigDecimal.valueOf(times));
                if (nice.compareTo(width) >= 0) {
                    return nice;
                }
            }
            return power.multiply(BigDecimal.TEN);
        }
    }
}
