package io.gridview.present;

import io.gridview.statement.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kinds of charts are worth by themselves, and what single columns suit. */
final class ShapeRules {
    static final List<SoftRule> ALL = List.of(
            new SoftRule("chart.kind", ShapeRules::kind),
            SoftRule.when(
                    "chart.count-of-class",
                    (candidate, situation) -> candidate.value() != null
                            && candidate.value().isCount()
                            && candidate.x().source() instanceof Source.Classed classed
                            && classed.numeric(),
                    10,
                    "How many fall into each class is what classes are for."),
            new SoftRule("chart.single-column", ShapeRules::singleColumn));

    private ShapeRules() {}

    /** Where nothing else speaks, plain charts come before special ones. */
    private static SoftRule.Vote kind(Candidate candidate, Situation situation) {
        return switch (candidate.kind()) {
            case BARS, LINE -> new SoftRule.Vote(50, "Bars and lines are read most easily.");
            case SPLIT_BARS, LINES -> new SoftRule.Vote(40, "Series are read easily.");
            case PIE -> new SoftRule.Vote(25, "Angles are read less exactly than lengths.");
            case SCATTER, HISTOGRAM, HEATMAP -> new SoftRule.Vote(20, "Its reader has to know how to read it.");
        };
    }

    private static SoftRule.@Nullable Vote singleColumn(Candidate candidate, Situation situation) {
        boolean alone = candidate.kind() == ChartKind.HISTOGRAM
                && situation.measures().size() == 1
                && situation.times().isEmpty()
                && situation.categories().isEmpty();
        return alone ? new SoftRule.Vote(40, "There is one column of many numbers.") : null;
    }
}
