package io.gridview.resolve;

import io.gridview.format.ValueFormats;
import io.gridview.spec.ChartType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in one sentence what a bar, line, area, pie or donut chart shows. */
final class CategoryDescription {
    private static final int MOST_NAMES = 6;

    private CategoryDescription() {}

    static String of(ChartType type, ChartData data, ValueFormats formats) {
        String kind = type.wire().substring(0, 1).toUpperCase(Locale.ROOT)
                + type.wire().substring(1);
        String what = data.series().size() == 1
                ? data.series().get(0).dimension().label()
                : data.series().size() + " series (" + names(data) + ")";
        String head = kind + " chart of " + what + " by " + data.x().label() + ": ";
        List<ChartPoint> points = data.points();
        if (points.isEmpty()) {
            return head + "no data.";
        }
        return head + (data.axis() == XAxis.CATEGORY ? categories(data, formats) : course(data, formats)) + ".";
    }

    private static String names(ChartData data) {
        String names = data.series().stream()
                .limit(MOST_NAMES)
                .map(one -> one.dimension().label())
                .collect(Collectors.joining(", "));
        return data.series().size() > MOST_NAMES ? names + ", \u2026" : names;
    }

    private static String categories(ChartData data, ValueFormats formats) {
        int count = data.points().size();
        String counted = count + (count == 1 ? " category" : " categories");
        List<ChartPoint> valued = valued(data);
        if (data.series().size() != 1 || valued.isEmpty()) {
            return counted;
        }
        Comparator<ChartPoint> byValue = Comparator.comparing(Magnitude::total);
        ChartPoint highest = valued.stream().max(byValue).orElseThrow();
        ChartPoint lowest = valued.stream().min(byValue).orElseThrow();
        return counted + "; highest " + point(data, highest, formats) + ", lowest " + point(data, lowest, formats);
    }

    private static String course(ChartData data, ValueFormats formats) {
        List<ChartPoint> points = data.points();
        String span = points.size() + " points from " + x(data, points.get(0), formats) + " to "
                + x(data, points.get(points.size() - 1), formats);
        List<ChartPoint> valued = valued(data);
        if (data.series().size() != 1 || valued.isEmpty()) {
            return span;
        }
        ChartPoint highest =
                valued.stream().max(Comparator.comparing(Magnitude::total)).orElseThrow();
        return span + ", first " + value(data, valued.get(0), formats) + ", last "
                + value(data, valued.get(valued.size() - 1), formats) + "; highest " + point(data, highest, formats);
    }

    private static List<ChartPoint> valued(ChartData data) {
        return data.points().stream()
                .filter(point -> point.values().get(0) != null)
                .toList();
    }

    private static String point(ChartData data, ChartPoint point, ValueFormats formats) {
        return x(data, point, formats) + " (" + value(data, point, formats) + ")";
    }

    private static String x(ChartData data, ChartPoint point, ValueFormats formats) {
        return formats.text(point.x(), data.x().format());
    }

    private static String value(ChartData data, ChartPoint point, ValueFormats formats) {
        return formats.text(
                point.values().get(0), data.series().get(0).dimension().format());
    }
}
