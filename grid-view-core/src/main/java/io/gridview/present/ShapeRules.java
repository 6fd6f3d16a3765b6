package io.gridview.present;

import io.gridview.statement.AggregateFunction;
import io.gridview.statement.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the shape of the result suits: how many points, slices, series, and what their order is. */
final class ShapeRules {
    static final List<SoftRule> ALL = List.of(
            new SoftRule("chart.kind", ShapeRules::kind),
            new SoftRule("chart.course", ShapeRules::course),
            new SoftRule("chart.cycle", ShapeRules::cycle),
            new SoftRule("chart.ranking", ShapeRules::ranking),
            new SoftRule("chart.few-parts", ShapeRules::fewParts),
            SoftRule.when(
                    "chart.count-of-class",
                    (candidate, situation) -> candidate.value() != null
                            && candidate.value().isCount()
                            && candidate.x().source() instanceof Source.Classed classed
                            && classed.numeric(),
                    10,
                    "How many fall into each class is what classes are for."),
            new SoftRule("chart.two-quantities", ShapeRules::twoQuantities),
            SoftRule.when(
                    "chart.numbers-first",
                    ShapeRules::numbersFirst,
                    45,
                    "The statement names two numbers before anything to group by."),
            SoftRule.when(
                    "chart.nothing-else",
                    (candidate, situation) -> candidate.kind() == ChartKind.SCATTER
                            && situation.times().isEmpty()
                            && situation.categories().isEmpty(),
                    20,
                    "Nothing names the rows or puts them in groups."),
            new SoftRule("chart.two-keys", ShapeRules::twoKeys),
            new SoftRule("chart.many-series", ShapeRules::manySeries),
            new SoftRule("chart.many-by-many", ShapeRules::manyByMany),
            new SoftRule("chart.single-column", ShapeRules::singleColumn),
            SoftRule.when(
                    "chart.pie-time",
                    (candidate, situation) -> candidate.kind() == ChartKind.PIE && candidate.drawsTime(),
                    -30,
                    "Points in time follow one another, which slices do not show."),
            SoftRule.when(
                    "chart.ordered-by",
                    (candidate, situation) -> candidate.kind() == ChartKind.PIE
                            && !situation.purpose().share()
                            && situation.isVisiblyOrdered(),
                    -35,
                    "The statement puts rows in an order, which slices do not show."));

    private static final int LONG_NAME = 20;
    private static final int FEWEST_DOTS = 3;
    private static final int FEWEST_IN_SERIES = 4;
    private static final int FEW_PARTS = 5;
    private static final int FEWEST_KEYS = 5;

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

    private static SoftRule.@Nullable Vote singleColumn(Candidate candidate, Situation situation) {
        boolean alone = candidate.kind() == ChartKind.HISTOGRAM
                && situation.measures().size() == 1
                && situation.times().isEmpty()
                && situation.categories().isEmpty();
        return alone ? new SoftRule.Vote(40, "There is one column of many numbers.") : null;
    }
}
