package io.gridview.present;

import io.gridview.plan.ResultFormat;
import io.gridview.profile.ColumnProfile;
import io.gridview.profile.NumberSign;
import io.gridview.spec.ChartType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a chart must not be, as it would say something false or nothing at all. */
final class Exclusions {
    static final List<HardRule> ALL = List.of(
            new HardRule("chart.unwanted-kind", Exclusions::unwanted),
            new HardRule("chart.one-point", Exclusions::onePoint),
            new HardRule("chart.line-order", Exclusions::lineOrder),
            new HardRule("chart.pie-negative", Exclusions::pieNegative),
            new HardRule("chart.pie-adds", Exclusions::pieAdds),
            new HardRule("chart.pie-slices", Exclusions::pieSlices),
            new HardRule("chart.scatter-quantities", Exclusions::scatterQuantities),
            new HardRule("chart.histogram-values", Exclusions::histogramValues),
            new HardRule("chart.stand-in-value", Exclusions::standInValue),
            new HardRule("chart.merged-groups", Exclusions::mergedGroups),
            new HardRule("chart.counts-ones", Exclusions::countsOnes),
            new HardRule("chart.split", Exclusions::split),
            new HardRule("chart.heatmap-diagonal", Exclusions::heatmapDiagonal));

    private Exclusions() {}

    private static @Nullable String unwanted(Candidate candidate, Situation situation) {
        boolean round = candidate.kind() == ChartKind.PIE
                && situation.purpose().avoided().contains(ChartType.DONUT);
        return round || situation.purpose().avoided().contains(candidate.kind().type())
                ? "the purpose does not want a " + candidate.kind().word()
                : null;
    }

    private static @Nullable String onePoint(Candidate candidate, Situation situation) {
        boolean single = candidate.x().distinct() < 2;
        return single && candidate.kind() != ChartKind.SCATTER
                ? candidate.x().key() + " has only one value, so there is nothing to compare"
                : null;
    }

    private static @Nullable String lineOrder(Candidate candidate, Situation situation) {
        boolean ordered = candidate.drawsTime() || candidate.x().nature() == Nature.ORDERED;
        return candidate.kind().isLines() && !ordered
                ? "a line would join values of " + candidate.x().key() + ", which have no order of their own"
                : null;
    }

    private static @Nullable String pieNegative(Candidate candidate, Situation situation) {
        Field value = candidate.value();
        if (candidate.kind() != ChartKind.PIE || value == null) {
            return null;
        }
        return value.profile().negative()
                ? value.key() + " has negative values, which no slice can show"
                : value.profile().numbers().sign() == NumberSign.ZERO
                        ? value.key() + " is zero everywhere, which leaves nothing to divide"
                        : null;
    }

    /** Words may ask for a pie of averages all the same; then its slices at least show their sizes. */
    private static @Nullable String pieAdds(Candidate candidate, Situation situation) {
        Field value = candidate.value();
        boolean asItIs = asksForParts(situation) && eachRowHasItsSlice(candidate, situation);
        if (candidate.kind() != ChartKind.PIE || value == null || asItIs) {
            return null;
        }
        boolean adds = (value.nature() == Nature.AMOUNT
                        && !situation.mixes(value)
                        && !situation.statement().subtotals())
                || value.nature() == Nature.PART;
        return adds ? null : value.key() + " does not add up, so there is no whole to have parts";
    }

    private static boolean eachRowHasItsSlice(Candidate candidate, Situation situation) {
        ColumnProfile labels = candidate.x().profile();
        return labels.unique() && labels.filled() >= situation.rows() - 1;
    }

    private static boolean asksForParts(Situation situation) {
        return named(situation) || situation.purpose().proportion();
    }

    private static boolean named(Situation situation) {
        ChartType named = situation.purpose().named();
        return named == ChartType.PIE || named == ChartType.DONUT;
    }

    private static @Nullable String pieSlices(Candidate candidate, Situation situation) {
        int most = named(situation) ? ChartLimits.MOST_SLICES : ChartLimits.SLICES;
        return candidate.kind() == ChartKind.PIE && candidate.x().distinct() > most
                ? candidate.x().distinct() + " slices are too many to compare; " + most + " are not"
                : null;
    }

    private static @Nullable String scatterQuantities(Candidate candidate, Situation situation) {
        Field y = candidate.value();
        if (candidate.kind() != ChartKind.SCATTER || y == null) {
            return null;
        }
        boolean asked = situation.purpose().relation() || situation.purpose().named() == ChartType.SCATTER;
        if (asked && candidate.x().isNumber() && y.isNumber()) {
            return null;
        }
        boolean chart = situation.format() == ResultFormat.CHART;
        Field odd = isQuantity(candidate.x(), chart) ? isQuantity(y, chart) ? null : y : candidate.x();
        return odd == null ? null : odd.key() + " is no quantity, so distances along an axis of it mean nothing";
    }

    /** Numbers of other kinds are none, yet where a chart is asked for and rows have no others, a scatter of them may be all there is to draw. */
    private static boolean isQuantity(Field field, boolean chart) {
        return switch (field.nature()) {
            case AMOUNT, PART, LEVEL, RUNNING, CHANGE, COORDINATE -> true;
            case IDENTIFIER -> chart;
            case ORDERED -> !field.grouped();
            case RANK, CATEGORY, TIME, MOMENT, TEXT, NOTHING -> false;
        };
    }

    private static @Nullable String histogramValues(Candidate candidate, Situation situation) {
        if (candidate.kind() != ChartKind.HISTOGRAM) {
            return null;
        }
        Field value = candidate.x();
        if (value.isAggregate()) {
            return value.key() + " was computed for groups, and a histogram counts single values";
        }
        return value.distinct() < ChartLimits.SPREAD_VALUES
                ? value.distinct() + " different values of " + value.key() + " are too few to show how they spread"
                : null;
    }

    /** Where there is no other number a number that names things is drawn all the same, each row by itself. */
    private static @Nullable String standInValue(Candidate candidate, Situation situation) {
        Field value = candidate.value();
        if (value == null || value.isMeasure() || candidate.kind() == ChartKind.SCATTER) {
            return null;
        }
        boolean single = candidate.split() == null && !candidate.x().repeats();
        boolean asked = switch (candidate.kind()) {
            case BARS -> true;
            case LINE -> candidate.drawsTime();
            case PIE -> asksForParts(situation);
            case SPLIT_BARS, LINES, SCATTER, HISTOGRAM, HEATMAP -> false;
        };
        return single && asked ? null : value.key() + " is no quantity";
    }

    /** Rows of one name may stand side by side, unless something else tells them apart. */
    private static @Nullable String mergedGroups(Candidate candidate, Situation situation) {
        Field value = candidate.value();
        if (value == null || candidate.split() != null || !candidate.x().repeats() || mayBeMerged(value, situation)) {
            return null;
        }
        boolean merges = switch (candidate.kind()) {
            case BARS -> situation.times().size() + situation.categories().size() > 1;
            case LINE, PIE -> true;
            case SPLIT_BARS, LINES, SCATTER, HISTOGRAM, HEATMAP -> false;
        };
        return merges
                ? "rows of one " + candidate.x().key() + " would be put together, and " + value.key()
                        + " of several rows does not add up"
                : null;
    }

    private static boolean mayBeMerged(Field value, Situation situation) {
        boolean twice = situation.statement().subtotals() || situation.mixes(value);
        return value.mayBeMerged() && !(value.nature() == Nature.AMOUNT && twice);
    }

    private static @Nullable String countsOnes(Candidate candidate, Situation situation) {
        boolean counts = candidate.value() == null && candidate.kind() != ChartKind.HISTOGRAM;
        if (counts && candidate.x().nature() == Nature.IDENTIFIER && situation.format() != ResultFormat.CHART) {
            return "how many rows have one " + candidate.x().key() + " was not asked for";
        }
        return counts && candidate.split() == null && !candidate.x().repeats()
                ? "each " + candidate.x().key() + " has one row, so counting rows shows nothing"
                : null;
    }

    private static @Nullable String split(Candidate candidate, Situation situation) {
        Field split = candidate.split();
        return split != null && split.distinct() < 2 ? split.key() + " has only one value, so it splits nothing" : null;
    }

    private static @Nullable String heatmapDiagonal(Candidate candidate, Situation situation) {
        Field split = candidate.split();
        return candidate.kind() == ChartKind.HEATMAP
                        && split != null
                        && candidate.x().profile().unique()
                        && split.profile().unique()
                ? "each value of both axes comes once, so only a diagonal would be drawn"
                : null;
    }
}
