package io.gridview.present;

import io.gridview.statement.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When parts of a whole are slices, and when an order speaks against them. */
final class PartRules {
    static final List<SoftRule> ALL = List.of(
            new SoftRule("chart.ranking", PartRules::ranking),
            new SoftRule("chart.few-parts", PartRules::fewParts),
            SoftRule.when(
                    "chart.ordered-by",
                    (candidate, situation) -> candidate.kind() == ChartKind.PIE
                            && !situation.purpose().share()
                            && situation.isVisiblyOrdered(),
                    -35,
                    "The statement puts rows in an order, which slices do not show."));

    private static final int LONG_NAME = 20;
    private static final int FEW_PARTS = 5;

    private PartRules() {}

    private static SoftRule.@Nullable Vote ranking(Candidate candidate, Situation situation) {
        Situation.Ranking ranking = situation.ranking();
        if (ranking == null || ranking.by() != candidate.value()) {
            return null;
        }
        return switch (candidate.kind()) {
            case BARS ->
                new SoftRule.Vote(10, "Rows are ranked by " + ranking.by().key() + ".");
            case LINE, LINES ->
                new SoftRule.Vote(
                        situation.isCut() ? -50 : -22,
                        "Rows are ranked by " + ranking.by().key() + ", not by time.");
            case PIE -> new SoftRule.Vote(-20, "A ranking shows in lengths, not in angles.");
            case SPLIT_BARS, SCATTER, HISTOGRAM, HEATMAP -> null;
        };
    }

    private static SoftRule.@Nullable Vote fewParts(Candidate candidate, Situation situation) {
        Field value = candidate.value();
        boolean parts = candidate.kind() == ChartKind.PIE
                && value != null
                && asksHowMany(situation)
                && !(candidate.x().source() instanceof Source.Classed)
                && candidate.x().profile().longest() <= LONG_NAME
                && (value.isCount() || value.nature() == Nature.PART)
                && candidate.x().nature() == Nature.CATEGORY
                && candidate.x().distinct() <= FEW_PARTS
                && situation.statement().limit().isEmpty()
                && !situation.statement().united();
        return parts
                ? new SoftRule.Vote(30, "The counts of all " + candidate.x().distinct() + " groups make up one whole.")
                : null;
    }

    /** How many of each, and of no other kind of picture. */
    private static boolean asksHowMany(Situation situation) {
        Purpose purpose = situation.purpose();
        boolean asked = purpose.count() || situation.isWithoutWords();
        return asked && !purpose.trend() && !purpose.comparison() && purpose.named() == null;
    }
}
