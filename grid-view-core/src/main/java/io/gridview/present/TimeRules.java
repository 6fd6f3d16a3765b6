package io.gridview.present;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What points in time suit, and what comes again in them. */
final class TimeRules {
    static final List<SoftRule> ALL = List.of(
            new SoftRule("chart.course", TimeRules::course),
            new SoftRule("chart.cycle", TimeRules::cycle),
            SoftRule.when(
                    "chart.pie-time",
                    (candidate, situation) -> candidate.kind() == ChartKind.PIE && candidate.drawsTime(),
                    -30,
                    "Points in time follow one another, which slices do not show."));

    private static final int FEWEST_IN_SERIES = 4;

    private TimeRules() {}

    private static SoftRule.@Nullable Vote course(Candidate candidate, Situation situation) {
        if (!candidate.drawsTime()) {
            return null;
        }
        int points = candidate.x().distinct();
        boolean few = points <= ChartLimits.TIMES_AS_BARS;
        if (candidate.kind() == ChartKind.LINES && points >= FEWEST_IN_SERIES) {
            return new SoftRule.Vote(20, "Several courses over " + points + " points in time are compared as lines.");
        }
        if (candidate.kind().isLines()) {
            return few
                    ? new SoftRule.Vote(-26, points + " points in time are too few to make a course.")
                    : new SoftRule.Vote(20, points + " points in time make a course.");
        }
        return candidate.kind().isBars() && points > ChartLimits.BARS
                ? new SoftRule.Vote(-20, points + " points in time are too many for bars.")
                : null;
    }

    /** Hours of a day run along a line; weekdays are few and stand side by side. */
    private static SoftRule.@Nullable Vote cycle(Candidate candidate, Situation situation) {
        if (!candidate.kind().isLines() || candidate.x().nature() != Nature.ORDERED) {
            return null;
        }
        if (candidate.split() != null && candidate.split().nature() == Nature.TIME) {
            return new SoftRule.Vote(25, "The course of " + candidate.x().key() + " is compared between times.");
        }
        return candidate.x().distinct() > ChartLimits.UPRIGHT_BARS
                        && candidate.x().isNumber()
                ? new SoftRule.Vote(-2, "A line may follow " + candidate.x().key() + ".")
                : new SoftRule.Vote(-15, "The few values of " + candidate.x().key() + " are compared one by one.");
    }
}
