package io.gridview.resolve;

import io.gridview.artifact.ChartAlternative;
import io.gridview.artifact.ResolvedChart;
import io.gridview.format.ValueFormats;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import io.gridview.spec.Orientation;
import io.gridview.spec.Scale;
import io.gridview.spec.Stacking;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolves bar, line, area, pie and donut charts. */
final class CategoryChart {
    private static final int MOST_ALTERNATIVE_SLICES = 6;
    private static final int SHARE_DECIMALS = 6;

    private CategoryChart() {}

    /** Null where the chart cannot be drawn; a diagnostic then says why. */
    static @Nullable ResolvedChart resolve(ChartSpec chart, ResolveContext context, String pointer) {
        ChartData read = new CategoryReader(chart, context, pointer).read();
        if (read == null) {
            return null;
        }
        boolean round = isRound(chart.chartType());
        ChartData places = drawable(round ? slices(read) : read, context);
        ChartData drawable = places.axis() == XAxis.CATEGORY ? places : LineSample.of(places);
        if (round && (read.lumped().negative() || hasNegative(drawable))) {
            context.diagnostics()
                    .warn(
                            "negative_slices",
                            pointer,
                            "A " + chart.chartType().wire() + " cannot show negative values, so chart \"" + chart.id()
                                    + "\" is left out.");
            return null;
        }
        ChartData ordered = CategoryOrder.apply(chart, drawable);
        ChartData data = chart.stacking() == Stacking.NORMALIZED ? normalized(ordered) : ordered;
        Map<String, @Nullable Object> option =
                option(chart, chart.chartType(), data, ValueScale.of(chart, values(data), context, pointer));
        return new ResolvedChart(
                chart,
                option,
                formats(data),
                CategoryDescription.of(chart.chartType(), data, context.formats()),
                alternatives(chart, data, option),
                Reductions.merge(data.reductions(), data.partial(), context));
    }

    private static Map<String, @Nullable Object> option(ChartSpec chart, ChartType type, ChartData data, Scale scale) {
        return isRound(type) ? PieOption.of(type, data) : AxisOption.of(chart, type, data, scale);
    }

    static boolean isRound(ChartType type) {
        return type == ChartType.PIE || type == ChartType.DONUT;
    }

    /** A slice without a value has no angle. */
    private static ChartData slices(ChartData data) {
        return data.withPoints(data.points().stream()
                .filter(point -> point.values().get(0) != null)
                .toList());
    }

    /** Categories need a name; a time or number axis has no place for a point without one. */
    private static ChartData drawable(ChartData data, ResolveContext context) {
        List<ChartPoint> points = new ArrayList<>(data.points().size());
        for (ChartPoint point : data.points()) {
            Object x = point.x();
            if (x instanceof Boolean) {
                points.add(point.at(context.formats().text(x, data.x().format())));
            } else if (x != null) {
                points.add(point);
            } else if (data.axis() == XAxis.CATEGORY) {
                points.add(point.at(ValueFormats.NO_VALUE));
            } else {
                noPlaceOnAxis(data.x(), context);
            }
        }
        return data.withPoints(points);
    }

    static void noPlaceOnAxis(Dimension x, ResolveContext context) {
        context.diagnostics()
                .warn(
                        "no_place_on_axis",
                        "",
                        "Rows without a value of \"" + x.label() + "\" have no place on the chart's axis.");
    }

    private static boolean hasNegative(ChartData data) {
        return data.points().stream()
                .anyMatch(point -> point.values().stream()
                        .anyMatch(value -> Magnitude.signed(value).signum() < 0));
    }

    private static Stream<@Nullable Object> values(ChartData data) {
        return data.points().stream().flatMap(point -> point.values().stream());
    }

    /** Every point's values as shares of their sum. */
    private static ChartData normalized(ChartData data) {
        FormatSpec ratio = FormatSpec.of(FormatType.RATIO);
        List<ChartSeries> series = data.series().stream()
                .map(one -> new ChartSeries(
                        new Dimension(one.dimension().name(), one.dimension().label(), ratio), one.color(), one.type()))
                .toList();
        List<ChartPoint> points =
                data.points().stream().map(CategoryChart::shares).toList();
        return data.withSeries(series).withPoints(points);
    }

    private static ChartPoint shares(ChartPoint point) {
        BigDecimal total = Magnitude.total(point);
        List<@Nullable Object> shares = new ArrayList<>();
        for (Object value : point.values()) {
            shares.add(
                    value == null || total.signum() == 0
                            ? null
                            : Magnitude.signed(value).divide(total, SHARE_DECIMALS, RoundingMode.HALF_EVEN));
        }
        return point.with(shares);
    }

    private static Map<String, FormatSpec> formats(ChartData data) {
        Map<String, FormatSpec> formats = new LinkedHashMap<>();
        formats.put(data.x().name(), data.x().format());
        data.series()
                .forEach(one ->
                        formats.put(one.dimension().name(), one.dimension().format()));
        return formats;
    }

    private static List<ChartAlternative> alternatives(
            ChartSpec chart, ChartData data, Map<String, @Nullable Object> option) {
        List<ChartAlternative> alternatives = new ArrayList<>();
        for (ChartType type : candidates(chart, data)) {
            alternatives.add(
                    new ChartAlternative(type, MergePatch.between(option, option(chart, type, data, Scale.LINEAR))));
        }
        return alternatives;
    }

    private static List<ChartType> candidates(ChartSpec chart, ChartData data) {
        List<ChartType> candidates = new ArrayList<>(List.of(ChartType.BAR));
        boolean upright = chart.orientation() == Orientation.VERTICAL;
        if (data.runsAlongX() && upright && data.points().size() > 1) {
            candidates.add(ChartType.LINE);
            candidates.add(ChartType.AREA);
        }
        boolean parts = data.series().size() == 1
                && (data.additive() || isRound(chart.chartType()))
                && data.points().size() <= MOST_ALTERNATIVE_SLICES
                && !hasNegative(data);
        if (parts || isRound(chart.chartType())) {
            candidates.add(ChartType.PIE);
            candidates.add(ChartType.DONUT);
        }
        candidates.remove(chart.chartType());
        return candidates;
    }
}
