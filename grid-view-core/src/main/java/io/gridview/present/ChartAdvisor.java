package io.gridview.present;

import io.gridview.plan.ResultFormat;
import io.gridview.profile.ColumnProfile;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.SeriesSpec;
import io.gridview.spec.Stacking;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses charts: what the axes are, then which kind suits them. */
final class ChartAdvisor {
    static final int FEW_SERIES = 12;
    private static final int FEW_TIMES = 6;
    private static final int MOST_REPORT_CHARTS = 3;
    private static final int MANY_VALUES = 12;

    private final Situation situation;
    private final Trace trace;
    private final ChartDraft draft;

    ChartAdvisor(Situation situation, Trace trace) {
        this.situation = situation;
        this.trace = trace;
        this.draft = new ChartDraft(situation, trace);
    }

    /** The charts for that format, best first; empty where none fits, and the trace then says why. */
    List<ChartSpec> advise(ResultFormat format) {
        if (format == ResultFormat.TABLE || format == ResultFormat.ANSWER) {
            trace.add("chart.format", "The format " + format.wire() + " shows no chart.");
            return List.of();
        }
        if (situation.profile().rowCount() < 2) {
            trace.add(
                    "chart.one-row", "Fewer than two rows are shown as KPIs; there is nothing to compare in a chart.");
            return List.of();
        }
        ChartSpec first = first();
        if (first == null) {
            return List.of();
        }
        List<ChartSpec> charts = new ArrayList<>(List.of(first));
        if (format == ResultFormat.REPORT) {
            charts.addAll(further(first));
        }
        return charts;
    }

    private @Nullable ChartSpec first() {
        List<ColumnProfile> measures = situation.measures();
        List<ColumnProfile> dimensions = situation.dimensions();
        List<ColumnProfile> times = situation.times();
        if (wantsScatter(measures, dimensions, times)) {
            return scatter(measures, dimensions);
        }
        if (measures.size() == 1 && (situation.purpose().spread() || dimensions.isEmpty()) && times.isEmpty()) {
            ColumnProfile measure = measures.get(0);
            boolean distribution = dimensions.isEmpty() && measure.distinct() >= MANY_VALUES;
            if (distribution || situation.purpose().named() == ChartType.HISTOGRAM) {
                trace.add("chart.distribution", "One column of many numbers: a histogram of " + measure.key() + ".");
                return ChartDraft.chart(
                                ChartType.HISTOGRAM, measure.key(), "Distribution of " + ChartDraft.inner(measure))
                        .xKey(measure.key())
                        .build();
            }
        }
        ColumnProfile time = times.isEmpty() ? null : times.get(0);
        if (time != null && time.distinct() > 1 && !isRankingOfTimes()) {
            return overTime(time, measures, dimensions);
        }
        ColumnProfile category = category(dimensions, times);
        if (category == null) {
            trace.add("chart.no-axis", "No column names categories or times to draw along, so there is no chart.");
            return null;
        }
        return new CategoryAdvice(situation, trace, draft).overCategories(category, measures, dimensions);
    }

    private boolean isRankingOfTimes() {
        return situation.rankedBy() != null && situation.isCut();
    }

    private boolean wantsScatter(
            List<ColumnProfile> measures, List<ColumnProfile> dimensions, List<ColumnProfile> times) {
        boolean named = situation.purpose().named() == ChartType.SCATTER;
        boolean pairs = situation.purpose().named() == null
                && measures.size() == 2
                && !situation.sql().grouped();
        boolean onlyNumbers =
                times.isEmpty() && dimensions.stream().allMatch(column -> column.distinct() <= FEW_SERIES);
        return measures.size() >= 2
                && (named || (situation.purpose().relation() && !grouped()) || (pairs && onlyNumbers));
    }

    private boolean grouped() {
        return situation.sql().grouped() && situation.profile().rowCount() <= FEW_SERIES;
    }

    private ChartSpec scatter(List<ColumnProfile> measures, List<ColumnProfile> dimensions) {
        ColumnProfile x = measures.get(0);
        ColumnProfile y = measures.get(1);
        ColumnProfile colour = dimensions.stream()
                .filter(column -> column.distinct() <= FEW_SERIES && !column.unique())
                .findFirst()
                .orElse(null);
        trace.add(
                "chart.relation",
                "Two quantities of each row, " + x.key() + " and " + y.key() + ": a scatter shows how they go together"
                        + (colour == null ? "." : ", coloured by " + colour.key() + "."));
        return ChartDraft.chart(ChartType.SCATTER, y.key(), Labels.of(y.key()) + " against " + ChartDraft.inner(x))
                .xKey(x.key())
                .series(List.of(SeriesSpec.of(y.key())))
                .seriesBy(colour == null ? null : colour.key())
                .build();
    }

    private ChartSpec overTime(ColumnProfile time, List<ColumnProfile> measures, List<ColumnProfile> dimensions) {
        boolean few = time.distinct() <= FEW_TIMES;
        ChartType type =
                draft.kind(few ? ChartType.BAR : ChartType.LINE, ChartType.BAR, ChartType.LINE, ChartType.AREA);
        ColumnProfile split = dimensions.stream()
                .filter(column -> column.distinct() >= 2 && column.distinct() <= FEW_SERIES)
                .findFirst()
                .orElse(null);
        boolean repeated = time.distinct() < time.filled();
        trace.add(
                "chart.time",
                time.distinct() + " points in time of " + time.key() + ": "
                        + (few ? "few enough for bars" : "a line shows the course") + ".");
        if (measures.isEmpty()) {
            return ChartDraft.count(type, time, Labels.of(time.key()));
        }
        ColumnProfile measure = measures.get(0);
        if (split != null && repeated) {
            trace.add(
                    "chart.series",
                    "One series for each of the " + split.distinct() + " values of " + split.key() + ".");
            return ChartDraft.chart(
                            type == ChartType.BAR && !few ? ChartType.LINE : type,
                            measure.key(),
                            ChartDraft.title(measure, time) + " and " + Labels.inner(Labels.of(split.key())))
                    .xKey(time.key())
                    .valueKey(measure.key())
                    .seriesBy(split.key())
                    .aggregate(draft.aggregate(measure))
                    .stacking(type == ChartType.BAR && situation.isAdditive(measure) ? Stacking.STACKED : Stacking.NONE)
                    .build();
        }
        if (repeated) {
            return ChartDraft.chart(type, measure.key(), ChartDraft.title(measure, time))
                    .groupBy(time.key())
                    .valueKey(measure.key())
                    .aggregate(draft.aggregate(measure))
                    .build();
        }
        return wide(type, time, measure, measures);
    }

    private ChartSpec wide(ChartType type, ColumnProfile x, ColumnProfile measure, List<ColumnProfile> measures) {
        List<ColumnProfile> alike = Alike.with(measure, measures);
        return ChartDraft.chart(type, measure.key(), ChartDraft.title(alike, x.key()))
                .xKey(x.key())
                .series(alike.stream()
                        .map(column -> SeriesSpec.of(column.key()))
                        .toList())
                .build();
    }

    /** For a report: the measures that the first chart leaves out, each along the same axis. */
    private List<ChartSpec> further(ChartSpec first) {
        List<ChartSpec> charts = new ArrayList<>();
        String x = first.xKey();
        if (x == null || first.series().isEmpty() || first.chartType() == ChartType.SCATTER) {
            return charts;
        }
        List<String> drawn =
                new ArrayList<>(first.series().stream().map(SeriesSpec::key).toList());
        for (ColumnProfile measure : situation.measures()) {
            if (!drawn.contains(measure.key()) && charts.size() < MOST_REPORT_CHARTS - 1) {
                List<ColumnProfile> alike = Alike.with(measure, situation.measures()).stream()
                        .filter(column -> !drawn.contains(column.key()))
                        .toList();
                alike.forEach(column -> drawn.add(column.key()));
                trace.add("chart.further", "A report also draws " + measure.key() + ", on an axis of its own.");
                charts.add(ChartDraft.chart(first.chartType(), measure.key(), ChartDraft.title(alike, x))
                        .xKey(x)
                        .series(alike.stream()
                                .map(column -> SeriesSpec.of(column.key()))
                                .toList())
                        .orientation(first.orientation())
                        .sort(first.sort())
                        .limit(first.limit())
                        .build());
            }
        }
        return charts;
    }

    private @Nullable ColumnProfile category(List<ColumnProfile> dimensions, List<ColumnProfile> times) {
        if (dimensions.isEmpty()) {
            return times.isEmpty() ? null : times.get(0);
        }
        return dimensions.stream()
                .filter(column -> column.distinct() > 1)
                .findFirst()
                .orElse(dimensions.get(0));
    }
}
