package io.gridview.present;

import io.gridview.plan.ResultFormat;
import io.gridview.profile.ColumnProfile;
import io.gridview.profile.Role;
import io.gridview.spec.Aggregate;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartSpecBuilder;
import io.gridview.spec.ChartType;
import io.gridview.spec.Orientation;
import io.gridview.spec.SeriesSpec;
import io.gridview.spec.SortOrder;
import io.gridview.spec.Stacking;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses charts: what the axes are, then which kind suits them. */
final class ChartAdvisor {
    private static final int FEW_SERIES = 12;
    private static final int FEW_TIMES = 6;
    private static final int FEW_PARTS = 6;
    private static final int LONG_LABEL = 14;
    private static final int MANY_BARS = 12;
    private static final int MOST_BARS = 30;
    private static final int MOST_REPORT_CHARTS = 3;
    private static final int MANY_VALUES = 12;

    private final Situation situation;
    private final Trace trace;

    ChartAdvisor(Situation situation, Trace trace) {
        this.situation = situation;
        this.trace = trace;
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
                return chart(ChartType.HISTOGRAM, measure.key(), "Distribution of " + inner(measure))
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
        return overCategories(category, measures, dimensions);
    }

    private boolean isRankingOfTimes() {
        return situation.rankedBy() != null && situation.sql().limited();
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
        return chart(ChartType.SCATTER, y.key(), Labels.of(y.key()) + " against " + inner(x))
                .xKey(x.key())
                .series(List.of(SeriesSpec.of(y.key())))
                .seriesBy(colour == null ? null : colour.key())
                .build();
    }

    private ChartSpec overTime(ColumnProfile time, List<ColumnProfile> measures, List<ColumnProfile> dimensions) {
        boolean few = time.distinct() <= FEW_TIMES;
        ChartType type = kind(few ? ChartType.BAR : ChartType.LINE, ChartType.BAR, ChartType.LINE, ChartType.AREA);
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
            return count(type, time, Labels.of(time.key()));
        }
        ColumnProfile measure = measures.get(0);
        if (split != null && repeated) {
            trace.add(
                    "chart.series",
                    "One series for each of the " + split.distinct() + " values of " + split.key() + ".");
            return chart(
                            type == ChartType.BAR && !few ? ChartType.LINE : type,
                            measure.key(),
                            title(measure, time) + " and " + Labels.inner(Labels.of(split.key())))
                    .xKey(time.key())
                    .valueKey(measure.key())
                    .seriesBy(split.key())
                    .aggregate(aggregate(measure))
                    .stacking(type == ChartType.BAR && situation.isAdditive(measure) ? Stacking.STACKED : Stacking.NONE)
                    .build();
        }
        if (repeated) {
            return chart(type, measure.key(), title(measure, time))
                    .groupBy(time.key())
                    .valueKey(measure.key())
                    .aggregate(aggregate(measure))
                    .build();
        }
        return wide(type, time, measure, measures);
    }

    private ChartSpec overCategories(
            ColumnProfile category, List<ColumnProfile> measures, List<ColumnProfile> dimensions) {
        if (measures.isEmpty()) {
            trace.add("chart.count", "No quantity to draw: rows are counted by " + category.key() + ".");
            return count(ChartType.BAR, category, Labels.plural("Row"));
        }
        ColumnProfile measure = situation.rankedBy() == null ? measures.get(0) : situation.rankedBy();
        boolean repeated = category.distinct() < category.filled();
        ColumnProfile split = dimensions.stream()
                .filter(column -> !column.key().equals(category.key()) && column.distinct() >= 2)
                .findFirst()
                .orElse(null);
        if (repeated && split != null && situation.sql().grouped()) {
            return twoDimensions(category, split, measure);
        }
        if (isParts(category, measure, repeated)) {
            ChartType round = kind(ChartType.DONUT, ChartType.PIE, ChartType.DONUT);
            trace.add("chart.parts", category.distinct() + " parts of a whole: a " + round.wire() + ".");
            return chart(round, measure.key(), title(measure, category))
                    .labelKey(repeated ? null : category.key())
                    .groupBy(repeated ? category.key() : null)
                    .valueKey(measure.key())
                    .build();
        }
        return bars(category, measure, measures, repeated);
    }

    private boolean isParts(ColumnProfile category, ColumnProfile measure, boolean repeated) {
        boolean asked = situation.purpose().share()
                || situation.purpose().named() == ChartType.PIE
                || situation.purpose().named() == ChartType.DONUT;
        if (!asked) {
            return false;
        }
        boolean named = situation.purpose().named() != null;
        if (measure.negative() || (!named && category.distinct() > FEW_PARTS) || (!named && !adds(measure))) {
            trace.add(
                    "chart.no-parts",
                    "Parts of a whole were asked for, but " + measure.key()
                            + (measure.negative()
                                    ? " has negative values"
                                    : adds(measure) ? " has too many parts" : " does not add up")
                            + ": bars instead.");
            return false;
        }
        return !repeated || adds(measure);
    }

    /** Shares add up to the whole, whatever their own column is called. */
    private boolean adds(ColumnProfile measure) {
        return situation.isAdditive(measure) || situation.purpose().share();
    }

    private ChartSpec twoDimensions(ColumnProfile category, ColumnProfile split, ColumnProfile measure) {
        if (split.distinct() > FEW_SERIES && category.distinct() > FEW_SERIES) {
            trace.add(
                    "chart.many-by-many",
                    "Many values of both " + category.key() + " and " + split.key() + ": a heatmap.");
            return chart(
                            ChartType.HEATMAP,
                            measure.key(),
                            title(measure, category) + " and " + Labels.inner(Labels.of(split.key())))
                    .xKey(category.key())
                    .seriesBy(split.key())
                    .valueKey(measure.key())
                    .aggregate(aggregate(measure))
                    .build();
        }
        boolean swap = split.distinct() > category.distinct();
        ColumnProfile along = swap ? split : category;
        ColumnProfile colour = swap ? category : split;
        boolean adds = situation.isAdditive(measure);
        trace.add(
                "chart.two-dimensions",
                "Two dimensions: " + (adds ? "stacked" : "grouped") + " bars by " + along.key() + ", coloured by "
                        + colour.key() + ".");
        return chart(
                        kind(ChartType.BAR, ChartType.BAR, ChartType.LINE),
                        measure.key(),
                        title(measure, along) + " and " + Labels.inner(Labels.of(colour.key())))
                .xKey(along.key())
                .valueKey(measure.key())
                .seriesBy(colour.key())
                .aggregate(aggregate(measure))
                .stacking(adds ? Stacking.STACKED : Stacking.NONE)
                .build();
    }

    private ChartSpec bars(
            ColumnProfile category, ColumnProfile measure, List<ColumnProfile> measures, boolean repeated) {
        ChartType type = kind(ChartType.BAR, ChartType.BAR, ChartType.LINE, ChartType.AREA);
        boolean ranking = situation.rankedBy() != null;
        boolean crosswise = type == ChartType.BAR
                && category.role() != Role.ORDINAL
                && (ranking || category.longest() > LONG_LABEL || category.distinct() > MANY_BARS);
        trace.add(
                "chart.categories",
                category.distinct() + " values of " + category.key() + ": "
                        + (crosswise ? "horizontal bars, as in a ranking or with long names." : "bars."));
        Orientation orientation = crosswise ? Orientation.HORIZONTAL : Orientation.VERTICAL;
        Integer limit = category.distinct() > MOST_BARS ? (Integer) MOST_BARS : null;
        SortOrder sort =
                category.role() == Role.ORDINAL && !ranking && category.type().isNumeric()
                        ? SortOrder.LABEL_ASC
                        : limit != null || repeated ? SortOrder.DESC : SortOrder.NONE;
        if (repeated) {
            return chart(type, measure.key(), title(measure, category))
                    .groupBy(category.key())
                    .valueKey(measure.key())
                    .aggregate(aggregate(measure))
                    .orientation(orientation)
                    .sort(sort)
                    .limit(limit)
                    .build();
        }
        List<ColumnProfile> alike = Alike.with(measure, measures);
        return chart(type, measure.key(), title(measure, category))
                .xKey(category.key())
                .series(alike.stream()
                        .map(column -> SeriesSpec.of(column.key()))
                        .toList())
                .orientation(orientation)
                .sort(sort)
                .limit(limit)
                .build();
    }

    private ChartSpec wide(ChartType type, ColumnProfile x, ColumnProfile measure, List<ColumnProfile> measures) {
        List<ColumnProfile> alike = Alike.with(measure, measures);
        return chart(type, measure.key(), title(measure, x))
                .xKey(x.key())
                .series(alike.stream()
                        .map(column -> SeriesSpec.of(column.key()))
                        .toList())
                .build();
    }

    private ChartSpec count(ChartType type, ColumnProfile by, String what) {
        return chart(type, by.key(), what + " by " + inner(by))
                .groupBy(by.key())
                .aggregate(Aggregate.COUNT)
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
                charts.add(chart(
                                first.chartType(),
                                measure.key(),
                                Labels.of(measure.key()) + " by " + Labels.inner(Labels.of(x)))
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

    /** The kind that the purpose names, if it is one of those that are possible here. */
    private ChartType kind(ChartType usual, ChartType... possible) {
        ChartType named = situation.purpose().named();
        if (named == null || !List.of(possible).contains(named)) {
            return usual;
        }
        trace.add("chart.named", "The purpose names a " + named.wire() + ".");
        return named;
    }

    private Aggregate aggregate(ColumnProfile measure) {
        return situation.isAdditive(measure) ? Aggregate.SUM : Aggregate.AVG;
    }

    private static String title(ColumnProfile measure, ColumnProfile by) {
        return Labels.of(measure.key()) + " by " + inner(by);
    }

    private static String inner(ColumnProfile column) {
        return Labels.inner(Labels.of(column.key()));
    }

    private static ChartSpecBuilder chart(ChartType type, String about, String title) {
        return ChartSpec.builder(ChartIds.of(type, about), type).title(title);
    }
}
