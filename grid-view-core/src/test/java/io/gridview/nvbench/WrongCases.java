package io.gridview.nvbench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints the cases that went wrong: what was asked, what there was to draw, what was drawn. */
final class WrongCases {
    private static final int SHOWN_ROWS = 4;

    private WrongCases() {}

    static void print(Scorecard card, Scores.Options options) {
        Predicate<Judged> right = right(options.get("--by"));
        String id = options.get("--id");
        List<Judged> shown = card.judged().stream()
                .filter(one -> id != null || !right.test(one))
                .filter(one -> fits(options.get("--label"), one.label().chart()))
                .filter(one -> fits(
                        options.get("--kind"), String.valueOf(one.prediction().kind())))
                .filter(one -> fits(id, one.nvCase().id()))
                .toList();
        mistakes(shown).forEach((mistake, count) -> System.out.println(count + " " + mistake));
        shown.forEach(one -> System.out.println("\n" + description(one)));
        System.out.println("\n" + shown.size() + " of " + card.judged().size());
    }

    private static Map<String, Long> mistakes(List<Judged> shown) {
        return shown.stream()
                .collect(Collectors.groupingBy(
                        one -> one.label().chart() + " drawn as "
                                + one.prediction().kind(),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private static Predicate<Judged> right(@Nullable String by) {
        return switch (by == null ? "strict" : by) {
            case "strict" -> Judged::strict;
            case "accepted" -> Judged::accepted;
            case "whole" -> Judged::whole;
            default -> throw new IllegalArgumentException("--by is strict, accepted or whole, not " + by);
        };
    }

    private static boolean fits(@Nullable String wanted, String is) {
        return wanted == null || wanted.equals(is);
    }

    private static String description(Judged one) {
        NvCase nvCase = one.nvCase();
        Label label = one.label();
        Prediction drawn = one.prediction();
        StringBuilder text = new StringBuilder();
        line(text, nvCase.id(), String.join(" ", new TreeSet<>(nvCase.flags())));
        line(
                text,
                "  label",
                chart(label.chart(), label.x(), List.of(label.y()), label.series()) + " of "
                        + new TreeSet<>(label.accepted()));
        line(text, "  drawn", chart(drawn.kind(), drawn.x(), drawn.y(), drawn.series()));
        line(text, "  asked", nvCase.purpose());
        line(text, "  sql", nvCase.sql());
        line(
                text,
                "  columns",
                nvCase.columns().stream()
                        .map(column -> column.name() + " "
                                + (column.type() == null
                                        ? "number"
                                        : column.type().wire()))
                        .collect(Collectors.joining(", ")));
        line(
                text,
                "  rows",
                nvCase.rows().size() + ": "
                        + nvCase.rows().stream()
                                .limit(SHOWN_ROWS)
                                .map(List::toString)
                                .collect(Collectors.joining(" ")));
        return text.toString();
    }

    private static String chart(@Nullable String kind, @Nullable String x, List<String> y, @Nullable String series) {
        return "%s x=%s y=%s series=%s".formatted(kind, x, y, series);
    }

    /** What was expected before there were rows, and what is drawn with them. */
    static String change(Judged expected, Prediction drawn) {
        return "\n%s expected, %s drawn\n%s"
                .formatted(expected.prediction().kind(), drawn.kind(), description(expected));
    }

    private static void line(StringBuilder text, String head, String rest) {
        text.append("%-10s%s\n".formatted(head, rest));
    }
}
