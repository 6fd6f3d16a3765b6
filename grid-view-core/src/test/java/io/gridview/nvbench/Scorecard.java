package io.gridview.nvbench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Rates over judged cases, in per cent; a rate of no cases is NaN.
 *
 * @param judged the cases
 */
record Scorecard(List<Judged> judged) {
    static final List<String> KINDS =
            List.of("bar", "pie", "line", "scatter", "stacked bar", "grouped line", "grouped scatter");

    private static final String HEADER = "%-18s %5s %6s %6s %6s %6s %6s %6s %6s %6s  | %5s %5s %5s %5s %5s %5s %5s"
            .formatted(
                    "", "n", "abst", "acc", "strict", "macro", "enc", "enc~", "series", "all", "bar", "pie", "line",
                    "scat", "stack", "gline", "gscat");

    static String header() {
        return HEADER;
    }

    double abstained() {
        return rate(judged, Judged::abstained);
    }

    double accepted() {
        return rate(judged, Judged::accepted);
    }

    double strict() {
        return rate(judged, Judged::strict);
    }

    /** The mean of the strict rates of the kinds there are, so that rare kinds weigh as much as bars. */
    double macro() {
        return KINDS.stream()
                .mapToDouble(this::recall)
                .filter(recall -> !Double.isNaN(recall))
                .average()
                .orElse(Double.NaN);
    }

    double axes() {
        return rate(judged.stream().filter(Judged::accepted).toList(), Judged::axes);
    }

    double axesEitherWay() {
        return rate(judged.stream().filter(Judged::accepted).toList(), Judged::axesEitherWay);
    }

    double series() {
        List<Boolean> series = judged.stream()
                .filter(Judged::accepted)
                .map(Judged::series)
                .filter(Objects::nonNull)
                .toList();
        return rate(series, right -> right);
    }

    double whole() {
        return rate(judged, Judged::whole);
    }

    /** The strict rate of the cases whose label is of that kind. */
    double recall(String kind) {
        return rate(
                judged.stream().filter(one -> one.label().chart().equals(kind)).toList(), Judged::strict);
    }

    /** All rates on one line, below {@link #header()}. */
    String line(String title) {
        String rates =
                List.of(abstained(), accepted(), strict(), macro(), axes(), axesEitherWay(), series(), whole()).stream()
                        .map(rate -> " " + cell(rate, 6))
                        .collect(Collectors.joining());
        String recalls = KINDS.stream().map(kind -> " " + cell(recall(kind), 5)).collect(Collectors.joining());
        return "%-18s %5d".formatted(title, judged.size()) + rates + "  |" + recalls;
    }

    private static String cell(double rate, int width) {
        String text = Double.isNaN(rate)
                ? "-"
                : new BigDecimal(rate).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static <T> double rate(List<T> all, Predicate<T> right) {
        return all.isEmpty() ? Double.NaN : 100.0 * all.stream().filter(right).count() / all.size();
    }
}
