package io.gridview.present;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When two numbers of each row, or of each group, are set against one another. */
final class RelationRules {
    static final List<SoftRule> ALL = List.of(
            new SoftRule("chart.two-quantities", RelationRules::twoQuantities),
            SoftRule.when(
                    "chart.numbers-first",
                    RelationRules::numbersFirst,
                    45,
                    "The statement names two numbers before anything to group by."),
            SoftRule.when(
                    "chart.nothing-else",
                    (candidate, situation) -> candidate.kind() == ChartKind.SCATTER
                            && situation.times().isEmpty()
                            && situation.categories().isEmpty(),
                    20,
                    "Nothing names the rows or puts them in groups."));

    private static final int FEWEST_DOTS = 3;
    private static final int FEWEST_KEYS = 5;

    private RelationRules() {}

    private static SoftRule.@Nullable Vote twoQuantities(Candidate candidate, Situation situation) {
        if (candidate.kind() != ChartKind.SCATTER || candidate.value() == null) {
            return null;
        }
        if (situation.rows() < FEWEST_DOTS && situation.fields().get(0).nature().isCategory()) {
            return new SoftRule.Vote(-70, situation.rows() + " points show no relation.");
        }
        if (situation.ranking() != null && situation.isCut()) {
            return new SoftRule.Vote(-30, "Rows are ranked, and bars show that.");
        }
        Field split = candidate.split();
        boolean colours =
                split != null && (split.grouped() || (split.repeats() && split.distinct() <= ChartLimits.MOST_SERIES));
        if (split != null && !colours) {
            return new SoftRule.Vote(-50, split.key() + " has too many values to colour points by.");
        }
        if (candidate.x().isAggregate() || candidate.value().isAggregate()) {
            return ofGroups(candidate, situation);
        }
        boolean bare = situation.times().isEmpty()
                && situation.categories().stream()
                        .allMatch(field -> field.isNumber() || !field.profile().unique());
        return bare
                ? new SoftRule.Vote(split == null ? 40 : 44, "Each row has two numbers, and nothing else names it.")
                : new SoftRule.Vote(
                        (situation.rows() > ChartLimits.BARS ? 25 : 5) + (split == null ? 0 : 2),
                        "Each row has two numbers.");
    }

    /** Who asks for categories names them first, as a rule. */
    private static boolean numbersFirst(Candidate candidate, Situation situation) {
        return candidate.kind() == ChartKind.SCATTER
                && situation.fields().size() > 2
                && situation.fields().get(0) == candidate.x()
                && situation.fields().get(1) == candidate.value()
                && candidate.split() != null
                && situation.ranking() == null;
    }

    private static SoftRule.Vote ofGroups(Candidate candidate, Situation situation) {
        boolean key = candidate.x().nature() == Nature.IDENTIFIER
                || (candidate.value() != null && candidate.value().nature() == Nature.IDENTIFIER);
        boolean nameless =
                situation.categories().size() == 1 && situation.times().isEmpty();
        if (key && nameless && situation.ranking() == null && situation.rows() >= FEWEST_KEYS) {
            return new SoftRule.Vote(35, "Many numbers stand for groups, and dots show how their quantity lies.");
        }
        return candidate.split() != null && candidate.split().distinct() <= ChartLimits.MOST_SERIES
                ? new SoftRule.Vote(-5, "Quantities of groups, coloured by the group.")
                : new SoftRule.Vote(-10, "Quantities were computed for groups.");
    }
}
