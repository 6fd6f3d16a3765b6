package io.gridview.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Weighs candidates by the rules: hard ones exclude, soft ones score, a fixed order breaks ties. */
final class ChartChoice {
    /** The rule of the step that names the chosen candidate. */
    static final String BEST = "chart.best";

    private static final List<SoftRule> SOFT = Stream.of(
                    ShapeRules.ALL,
                    TimeRules.ALL,
                    PartRules.ALL,
                    RelationRules.ALL,
                    SeriesRules.ALL,
                    AxisRules.ALL,
                    WordRules.ALL)
            .flatMap(List::stream)
            .toList();
    /** Fewer points than this, and a table tells more. */
    private static final int LEAST = 15;
    /** Of those that were beaten, so many are told of. */
    private static final int MOST_TOLD = 12;

    private final Situation situation;
    private final Trace trace;

    ChartChoice(Situation situation, Trace trace) {
        this.situation = situation;
        this.trace = trace;
    }

    /** A candidate with what was said of it. */
    record Scored(Candidate candidate, int score, List<Said> said) {}

    record Said(String rule, SoftRule.Vote vote) {}

    /** The candidates worth drawing, best first; the trace says what became of each. */
    List<Candidate> ranked() {
        List<Scored> scored = new ArrayList<>();
        for (Candidate candidate : Candidates.of(situation)) {
            if (isPossible(candidate)) {
                scored.add(score(candidate));
            }
        }
        // The sort is stable, so candidates of one score and kind stay in the statement's order of columns.
        scored.sort(Comparator.comparingInt((Scored one) -> -one.score())
                .thenComparing(one -> one.candidate().kind()));
        tell(scored);
        return scored.stream()
                .filter(one -> one.score() >= LEAST)
                .map(Scored::candidate)
                .toList();
    }

    private boolean isPossible(Candidate candidate) {
        for (HardRule rule : Exclusions.ALL) {
            String objection = rule.objection().against(candidate, situation);
            if (objection != null) {
                trace.excluded(rule.id(), candidate, objection);
                return false;
            }
        }
        return true;
    }

    private Scored score(Candidate candidate) {
        List<Said> said = new ArrayList<>();
        int score = 0;
        for (SoftRule rule : SOFT) {
            SoftRule.Vote vote = rule.weight().of(candidate, situation);
            if (vote != null) {
                said.add(new Said(rule.id(), vote));
                score += vote.points();
            }
        }
        return new Scored(candidate, score, said);
    }

    private void tell(List<Scored> scored) {
        boolean worthIt = !scored.isEmpty() && scored.get(0).score() >= LEAST;
        if (worthIt) {
            Scored best = scored.get(0);
            trace.chosen(best.candidate(), best.score());
            best.said().forEach(said -> trace.weighed(said.rule(), best.candidate(), said.vote()));
        }
        scored.stream()
                .skip(worthIt ? 1 : 0)
                .limit(MOST_TOLD)
                .forEach(one -> trace.beaten(one.candidate(), one.score(), words(one.said())));
    }

    private static String words(List<Said> said) {
        List<String> words = new ArrayList<>();
        for (Said one : said) {
            words.add(one.rule().substring("chart.".length())
                    + (one.vote().points() < 0 ? " \u2212" : " +")
                    + Math.abs(one.vote().points()));
        }
        return String.join(", ", words);
    }
}
