package io.gridview.nvbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints the rates of every subset, and the cases that went wrong.
 *
 * <pre>
 * Scores [--cases FILE] [--wrong SUBSET [--by strict|accepted|whole] [--label KIND] [--kind KIND] [--id ID]]
 *        [--predictions FILE]
 * </pre>
 */
public final class Scores {
    private static final int SHOWN_ROWS = 4;

    private Scores() {}

    public static void main(String[] args) throws IOException {
        Options options = new Options(List.of(args));
        String file = options.get("--cases");
        List<NvCase> cases = file == null ? NvCases.development() : NvCases.of(Path.of(file));
        String wrong = options.get("--wrong");
        if (wrong != null) {
            wrong(options, cases, wrong);
            return;
        }
        System.out.println(Scorecard.header());
        for (Subset subset : Subset.values()) {
            System.out.println(Judge.score(subset, cases).line(subset.title()));
        }
        String predictions = options.get("--predictions");
        if (predictions != null) {
            List<String> lines =
                    cases.stream().map(one -> line(Judge.judge(one))).toList();
            Files.write(Path.of(predictions), lines);
        }
    }

    private static void wrong(Options options, List<NvCase> cases, String title) {
        Subset subset = Subset.valueOf(title.replace('-', '_').toUpperCase(Locale.ROOT));
        Predicate<Judged> right = right(options.get("--by"));
        Scorecard card = Judge.score(subset, cases);
        List<Judged> shown = card.judged().stream()
                .filter(one -> options.get("--id") != null || !right.test(one))
                .filter(one -> fits(options.get("--label"), one.label().chart()))
                .filter(one -> fits(
                        options.get("--kind"), String.valueOf(one.prediction().kind())))
                .filter(one -> fits(options.get("--id"), one.nvCase().id()))
                .toList();
        shown.stream()
                .collect(Collectors.groupingBy(
                        one -> one.label().chart() + " drawn as "
                                + one.prediction().kind(),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .forEach(entry -> System.out.println(entry.getValue() + " " + entry.getKey()));
        shown.forEach(one -> System.out.println(description(one)));
        System.out.println(shown.size() + " of " + card.judged().size());
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
        StringBuilder text = new StringBuilder("\n%s %s%n  label  %s x=%s y=%s series=%s, accepted %s%n"
                .formatted(
                        nvCase.id(),
                        nvCase.flags(),
                        label.chart(),
                        label.x(),
                        label.y(),
                        label.series(),
                        label.accepted()));
        text.append("  drawn  %s x=%s y=%s series=%s%n".formatted(drawn.kind(), drawn.x(), drawn.y(), drawn.series()));
        text.append("  asked  %s%n  sql    %s%n  cols   ".formatted(nvCase.purpose(), nvCase.sql()));
        nvCase.columns()
                .forEach(column -> text.append(column.name())
                        .append(
                                column.type() == null
                                        ? ":number  "
                                        : ":" + column.type().wire() + "  "));
        text.append("(%d rows)%n".formatted(nvCase.rows().size()));
        nvCase.rows().stream().limit(SHOWN_ROWS).forEach(row -> text.append("         %s%n".formatted(row)));
        return text.toString();
    }

    private static String line(Judged one) {
        Prediction drawn = one.prediction();
        return "{\"id\":%s,\"kind\":%s,\"x\":%s,\"y\":%s,\"series\":%s}"
                .formatted(
                        json(one.nvCase().id()),
                        json(drawn.kind()),
                        json(drawn.x()),
                        json(drawn.y()),
                        json(drawn.series()));
    }

    private static String json(@Nullable Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    /** Options with a value each. */
    private record Options(List<String> words) {
        @Nullable
        String get(String name) {
            int at = words.indexOf(name);
            return at < 0 ? null : words.get(at + 1);
        }
    }
}
