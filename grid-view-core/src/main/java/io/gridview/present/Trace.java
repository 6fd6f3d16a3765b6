package io.gridview.present;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes down what was seen, weighed and decided, in that order. */
final class Trace {
    private final List<TraceStep> steps = new ArrayList<>();

    /** A choice that the view shows. */
    void add(String rule, String reason) {
        step(rule, Verdict.CHOSEN, reason, null, null);
    }

    /** Something that choices rest on. */
    void note(String rule, String reason) {
        step(rule, Verdict.NOTED, reason, null, null);
    }

    void chosen(Candidate candidate, int score) {
        step(
                ChartChoice.BEST,
                Verdict.CHOSEN,
                "Of all candidates the best is: " + candidate.words() + ".",
                candidate,
                score);
    }

    void weighed(String rule, Candidate candidate, SoftRule.Vote vote) {
        step(rule, Verdict.WEIGHED, vote.reason(), candidate, vote.points());
    }

    /** @param votes the rules that spoke, with their points */
    void beaten(Candidate candidate, int score, String votes) {
        step("chart.beaten", Verdict.BEATEN, votes, candidate, score);
    }

    void excluded(String rule, Candidate candidate, String objection) {
        String reason = Character.toUpperCase(objection.charAt(0)) + objection.substring(1) + ".";
        step(rule, Verdict.EXCLUDED, reason, candidate, null);
    }

    private void step(
            String rule, Verdict verdict, String reason, @Nullable Candidate candidate, @Nullable Integer points) {
        steps.add(new TraceStep(
                rule,
                rule.substring(0, rule.indexOf('.')),
                verdict,
                reason,
                candidate == null ? null : candidate.words(),
                points));
    }

    List<TraceStep> steps() {
        return List.copyOf(steps);
    }
}
