package io.gridview.present;

import io.gridview.spec.ChartType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words of the purpose ask for. */
final class WordRules {
    static final List<SoftRule> ALL = List.of(
            new SoftRule("chart.named", WordRules::named),
            SoftRule.when(
                    "chart.named-series",
                    (candidate, situation) -> (situation.purpose().stacked()
                                    || situation.purpose().grouped())
                            && candidate.split() != null
                            && candidate.kind() != ChartKind.HEATMAP,
                    80,
                    "The purpose asks for series."),
            SoftRule.when(
                    "chart.share",
                    (candidate, situation) -> situation.purpose().share() && candidate.kind() == ChartKind.PIE,
                    60,
                    "The purpose asks for parts of a whole."),
            SoftRule.when(
                    "chart.shares-of-groups",
                    (candidate, situation) -> situation.purpose().share() && candidate.kind() == ChartKind.SPLIT_BARS,
                    20,
                    "The purpose asks for the parts of each."),
            SoftRule.when(
                    "chart.relation",
                    (candidate, situation) -> candidate.kind() == ChartKind.SCATTER
                            && (situation.purpose().relation() || setsAgainst(candidate, situation))
                            && !comparesAlike(candidate, situation),
                    60,
                    "The purpose asks how two quantities go together."),
            SoftRule.when(
                    "chart.trend",
                    (candidate, situation) ->
                            situation.purpose().trend() && candidate.kind().isLines() && candidate.drawsTime(),
                    18,
                    "The purpose asks for a course over time."),
            SoftRule.when(
                    "chart.spread",
                    (candidate, situation) -> situation.purpose().spread() && candidate.kind() == ChartKind.HISTOGRAM,
                    40,
                    "The purpose asks how values are spread."),
            SoftRule.when(
                    "chart.comparison",
                    (candidate, situation) -> situation.purpose().comparison() && candidate.kind() == ChartKind.PIE,
                    -20,
                    "The purpose compares, and lengths compare better than angles."));

    private static final SoftRule.Vote NAMED = new SoftRule.Vote(200, "The purpose names this kind.");
    private static final SoftRule.Vote BARS_OF_BINS =
            new SoftRule.Vote(100, "The purpose names a histogram of what the statement has grouped already.");

    private static final SoftRule.Vote BARS_BY_NAME =
            new SoftRule.Vote(240, "The purpose names a histogram, and the column that its bars are to stand along.");

    private WordRules() {}

    /** One quantity of each row against another. */
    private static boolean setsAgainst(Candidate candidate, Situation situation) {
        Field y = candidate.value();
        return situation.purpose().comparison()
                && !situation.statement().aggregated()
                && y != null
                && situation.mentions(candidate.x())
                && situation.mentions(y);
    }

    /** Two of one kind, as target and actual, are compared for each name rather than related. */
    private static boolean comparesAlike(Candidate candidate, Situation situation) {
        Field y = candidate.value();
        return situation.purpose().comparison()
                && y != null
                && situation.statement().aggregated()
                && situation.categories().stream()
                        .anyMatch(name -> name.profile().unique())
                && Alike.with(y, situation.measures()).contains(candidate.x());
    }

    private static SoftRule.@Nullable Vote named(Candidate candidate, Situation situation) {
        ChartType named = situation.purpose().named();
        if (named == null) {
            return null;
        }
        boolean same = switch (named) {
            case BAR -> candidate.kind().isBars();
            case LINE, AREA -> candidate.kind().isLines();
            case PIE, DONUT -> candidate.kind() == ChartKind.PIE;
            case SCATTER -> candidate.kind() == ChartKind.SCATTER;
            case HEATMAP -> candidate.kind() == ChartKind.HEATMAP;
            case HISTOGRAM -> candidate.kind() == ChartKind.HISTOGRAM;
        };
        if (named == ChartType.HISTOGRAM && candidate.kind() == ChartKind.BARS) {
            return situation.mentions(candidate.x()) ? BARS_BY_NAME : BARS_OF_BINS;
        }
        return same ? NAMED : null;
    }
}
