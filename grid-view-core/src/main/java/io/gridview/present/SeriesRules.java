package io.gridview.present;

import io.gridview.statement.AggregateFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a second column makes series, and when there are too many of them. */
final class SeriesRules {
    static final List<SoftRule> ALL = List.of(
            new SoftRule("chart.two-keys", SeriesRules::twoKeys),
            new SoftRule("chart.many-series", SeriesRules::manySeries),
            new SoftRule("chart.many-by-many", SeriesRules::manyByMany));

    private SeriesRules() {}

    private static SoftRule.@Nullable Vote twoKeys(Candidate candidate, Situation situation) {
        Field split = candidate.split();
        boolean series = candidate.kind() == ChartKind.SPLIT_BARS || candidate.kind() == ChartKind.LINES;
        if (series && split != null) {
            boolean name = candidate.x().nature() == Nature.IDENTIFIER
                    && candidate.x().profile().unique();
            boolean keys = !name
                    && (candidate.x().repeats() || (split.grouped() && isGroupedBySeveral(candidate.x(), situation)));
            return keys
                    ? new SoftRule.Vote(
                            30, "Each " + candidate.x().key() + " has several values of " + split.key() + ".")
                    : new SoftRule.Vote(-60, "Each " + candidate.x().key() + " has one row, so series are of no use.");
        }
        return null;
    }

    private static boolean isGroupedBySeveral(Field x, Situation situation) {
        return situation.statement().groupKeys().size() > 1 || !x.grouped();
    }

    private static SoftRule.@Nullable Vote manySeries(Candidate candidate, Situation situation) {
        Field split = candidate.split();
        if (split == null || candidate.kind() == ChartKind.SCATTER || candidate.kind() == ChartKind.HEATMAP) {
            return null;
        }
        int series = split.distinct();
        if (candidate.kind() == ChartKind.SPLIT_BARS && candidate.x().distinct() > ChartLimits.BARS) {
            return new SoftRule.Vote(-30, candidate.x().distinct() + " stacks of bars are too many.");
        }
        if (series > ChartLimits.MOST_SERIES) {
            return new SoftRule.Vote(-40, series + " series cannot be told apart.");
        }
        boolean swapped = series > candidate.x().distinct() && series > ChartLimits.SERIES && !candidate.drawsTime();
        return swapped
                ? new SoftRule.Vote(-12, "Fewer series than places are easier to read.")
                : series > ChartLimits.SERIES ? new SoftRule.Vote(-15, series + " series are many.") : null;
    }

    private static SoftRule.@Nullable Vote manyByMany(Candidate candidate, Situation situation) {
        Field split = candidate.split();
        if (candidate.kind() != ChartKind.HEATMAP || split == null) {
            return null;
        }
        if (candidate.value() != null && candidate.value().function() == AggregateFunction.CORRELATION) {
            return new SoftRule.Vote(60, "Correlations of pairs fill a grid.");
        }
        boolean many = candidate.x().distinct() >= ChartLimits.SERIES && split.distinct() >= ChartLimits.SERIES;
        boolean cells = situation.rows() > split.distinct()
                && situation.rows() > candidate.x().distinct();
        return many && cells
                ? new SoftRule.Vote(55, "Many " + candidate.x().key() + " by many " + split.key() + " fill a grid.")
                : null;
    }
}
