package io.gridview.present;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which columns a chart is best drawn along, and which of the quantities it shows. */
final class AxisRules {
    private static final int FOR_EACH_PLACE = -3;
    private static final int FEW_NUMBERS = 5;

    static final List<SoftRule> ALL = List.of(
            new SoftRule("chart.order-of-columns", AxisRules::place),
            new SoftRule("chart.first-quantity", AxisRules::quantity),
            SoftRule.when(
                    "chart.asked-quantity",
                    (candidate, situation) -> candidate.value() != null
                            && situation.measures().size() > 1
                            && candidate.kind() != ChartKind.SCATTER
                            && situation.isFirstMentioned(candidate.value()),
                    14,
                    "The purpose speaks of this quantity."),
            SoftRule.when("chart.asked-axis", AxisRules::isAskedByFirst, 6, "The purpose asks by this axis first."),
            new SoftRule("chart.merging", AxisRules::merging),
            SoftRule.when(
                    "chart.time-axis",
                    (candidate, situation) -> candidate.drawsTime(),
                    10,
                    "Time is there to be drawn along."),
            SoftRule.when(
                    "chart.identifier-axis",
                    (candidate, situation) -> candidate.kind() != ChartKind.SCATTER
                            && candidate.x().nature() == Nature.IDENTIFIER,
                    -12,
                    "Identifiers tell a reader less than names do."),
            SoftRule.when(
                    "chart.identifier-scatter",
                    (candidate, situation) -> candidate.kind() == ChartKind.SCATTER
                            && (candidate.x().nature() == Nature.IDENTIFIER
                                    || (candidate.value() != null
                                            && candidate.value().nature() == Nature.IDENTIFIER)),
                    -8,
                    "Distances between identifiers mean little."),
            SoftRule.when(
                    "chart.identifier-series",
                    (candidate, situation) -> candidate.split() != null
                            && candidate.kind() != ChartKind.HEATMAP
                            && isPoorName(candidate.split()),
                    -30,
                    "Identifiers and many numbers make poor names of series."),
            SoftRule.when(
                    "chart.stand-in",
                    (candidate, situation) -> candidate.value() != null
                            && !candidate.value().isMeasure()
                            && candidate.kind() != ChartKind.SCATTER,
                    -25,
                    "It draws a number that is no quantity, as there is none."));

    private AxisRules() {}

    private static boolean isPoorName(Field split) {
        return split.nature() == Nature.IDENTIFIER
                || (split.nature() == Nature.ORDERED && split.isNumber() && split.distinct() >= FEW_NUMBERS);
    }

    private static boolean isAskedByFirst(Candidate candidate, Situation situation) {
        Field split = candidate.split();
        int place = situation.askedByAt(candidate.x());
        if (split == null || place < 0 || candidate.kind() == ChartKind.SCATTER) {
            return false;
        }
        int other = situation.askedByAt(split);
        return other < 0 || place < other;
    }

    /** Rows that are put together hide what tells them apart. */
    private static SoftRule.@Nullable Vote merging(Candidate candidate, Situation situation) {
        Field value = candidate.value();
        boolean plain = switch (candidate.kind()) {
            case BARS, LINE, PIE -> true;
            case SPLIT_BARS, LINES, SCATTER, HISTOGRAM, HEATMAP -> false;
        };
        if (!plain || value == null || !candidate.x().repeats()) {
            return null;
        }
        boolean ranked = situation.ranking() != null && situation.ranking().by() == value;
        boolean hidden = situation.statement().aggregated()
                || situation.categories().stream().anyMatch(AxisRules::namesRows)
                || (candidate.drawsTime() && !situation.categories().isEmpty());
        if (!hidden) {
            return null;
        }
        boolean asked =
                situation.categories().stream().anyMatch(name -> name != candidate.x() && situation.mentions(name));
        int points = (candidate.kind() == ChartKind.PIE || ranked ? -30 : asked ? -20 : -12)
                + (value.nature().adds() ? 0 : -18);
        return new SoftRule.Vote(points, "Several rows of one " + candidate.x().key() + " would be put together.");
    }

    private static boolean namesRows(Field field) {
        return field.nature() == Nature.CATEGORY && field.profile().unique();
    }

    private static SoftRule.@Nullable Vote place(Candidate candidate, Situation situation) {
        if (candidate.kind() == ChartKind.HISTOGRAM) {
            return null;
        }
        int before = 0;
        for (Field field : situation.fields()) {
            if (field == candidate.x()) {
                break;
            }
            boolean axis = candidate.kind() == ChartKind.SCATTER
                    ? field.isNumber()
                    : field.nature() == Nature.TIME || field.nature().isCategory();
            before += axis ? 1 : 0;
        }
        return before == 0
                ? null
                : new SoftRule.Vote(FOR_EACH_PLACE * before, "The statement names other columns before it.");
    }

    private static SoftRule.@Nullable Vote quantity(Candidate candidate, Situation situation) {
        Field value = candidate.kind() == ChartKind.HISTOGRAM ? candidate.x() : candidate.value();
        if (value == null) {
            return null;
        }
        int before = situation.measures().indexOf(value);
        if (before <= 0) {
            return null;
        }
        return new SoftRule.Vote(2 * FOR_EACH_PLACE * before, "Other quantities come before " + value.key() + ".");
    }
}
