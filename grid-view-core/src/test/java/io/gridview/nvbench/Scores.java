package io.gridview.nvbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Prints the rates of every subset, or the cases that went wrong.
 *
 * <pre>
 * Scores [--cases FILE] [--predictions FILE]      the rates; what was drawn is written to the file
 * Scores [--cases FILE] --judge FILE              the rates of predictions that someone else made
 * Scores [--cases FILE] --wrong SUBSET [--by strict|accepted|whole] [--label KIND] [--kind KIND] [--id ID]
 * Scores [--cases FILE] --changed KIND            the cases where that kind, or any, was expected before the rows and is not drawn
 * </pre>
 */
public final class Scores {
    private Scores() {}

    public static void main(String[] args) throws IOException {
        Options options = new Options(List.of(args));
        String file = options.get("--cases");
        List<NvCase> cases = file == null ? NvCases.development() : NvCases.of(Path.of(file));
        String wrong = options.get("--wrong");
        String others = options.get("--judge");
        String changed = options.get("--changed");
        if (wrong != null) {
            WrongCases.print(Judge.score(Subset.named(wrong), cases), options);
        } else if (changed != null) {
            cases.stream()
                    .map(one -> new Judged(one, Judge.expected(one)))
                    .filter(one -> changed.equals("any")
                            || changed.equals(one.prediction().kind()))
                    .filter(one -> !Objects.equals(
                            one.prediction().kind(),
                            Judge.judge(one.nvCase()).prediction().kind()))
                    .forEach(one -> System.out.println(
                            WrongCases.change(one, Judge.judge(one.nvCase()).prediction())));
        } else if (others != null) {
            printRates(cases, Predictions.read(Path.of(others)));
        } else {
            printRates(cases);
        }
        String out = options.get("--predictions");
        if (out != null) {
            Files.write(Path.of(out), Predictions.lines(Judge.score(Subset.ALL, cases)));
        }
    }

    private static void printRates(List<NvCase> cases) {
        System.out.println(Scorecard.header());
        for (Subset subset : Subset.values()) {
            System.out.println(Judge.score(subset, cases).line(subset.title()));
        }
    }

    private static void printRates(List<NvCase> cases, Map<String, Prediction> predictions) {
        System.out.println(Scorecard.header());
        for (Subset subset : Subset.OF_THE_SAME_CASES) {
            List<Judged> judged = subset.of(cases).stream()
                    .map(one -> new Judged(one, predictions.getOrDefault(one.id(), Prediction.NONE)))
                    .toList();
            System.out.println(new Scorecard(judged).line(subset.title()));
        }
    }

    /** Options with a value each. */
    record Options(List<String> words) {
        @Nullable
        String get(String name) {
            int at = words.indexOf(name);
            return at < 0 ? null : words.get(at + 1);
        }
    }
}
