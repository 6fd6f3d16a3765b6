package io.gridview.present;

import io.gridview.profile.ColumnProfile;
import io.gridview.profile.Role;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.Orientation;
import io.gridview.spec.SeriesSpec;
import io.gridview.spec.SortOrder;
import io.gridview.spec.Stacking;
import java.util.List;

/** Chooses among bars, parts of a whole, stacks and heatmaps where values stand along categories. */
final class CategoryAdvice {
    private static final int FEW_PARTS = 6;
    private static final int LONG_LABEL = 14;
    private static final int MANY_BARS = 12;
    private static final int MOST_BARS = 30;
    private static final int MOST_HEIGHT = 800;
    private static final int BAR_HEIGHT = 24;
    private static final int AXIS_HEIGHT = 60;

    private final Situation situation;
    private final Trace trace;
    private final ChartDraft draft;

    CategoryAdvice(Situation situation, Trace trace, ChartDraft draft) {
        this.situation = situation;
        this.trace = trace;
        this.draft = draft;
    }

    /** The chart along that category. */
    ChartSpec overCategories(ColumnProfile category, List<ColumnProfile> measures, List<ColumnProfile> dimensions) {
        if (measures.isEmpty()) {
            trace.add("chart.count", "No quantity to draw: rows are counted by " + category.key() + ".");
            return ChartDraft.count(ChartType.BAR, category, Labels.plural("Row"));
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
            ChartType round = draft.kind(ChartType.DONUT, ChartType.PIE, ChartType.DONUT);
            trace.add("chart.parts", category.distinct() + " parts of a whole: a " + round.wire() + ".");
            return ChartDraft.chart(round, measure.key(), ChartDraft.title(measure, category))
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
        if (split.distinct() > ChartAdvisor.FEW_SERIES && category.distinct() > ChartAdvisor.FEW_SERIES) {
            trace.add(
                    "chart.many-by-many",
                    "Many values of both " + category.key() + " and " + split.key() + ": a heatmap.");
            return ChartDraft.chart(
                            ChartType.HEATMAP,
                            measure.key(),
                            ChartDraft.title(measure, category) + " and " + Labels.inner(Labels.of(split.key())))
                    .xKey(category.key())
                    .seriesBy(split.key())
                    .valueKey(measure.key())
                    .aggregate(draft.aggregate(measure))
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
        return ChartDraft.chart(
                        draft.kind(ChartType.BAR, ChartType.BAR, ChartType.LINE),
                        measure.key(),
                        ChartDraft.title(measure, along) + " and " + Labels.inner(Labels.of(colour.key())))
                .xKey(along.key())
                .valueKey(measure.key())
                .seriesBy(colour.key())
                .aggregate(draft.aggregate(measure))
                .stacking(adds ? Stacking.STACKED : Stacking.NONE)
                .build();
    }

    private ChartSpec bars(
            ColumnProfile category, ColumnProfile measure, List<ColumnProfile> measures, boolean repeated) {
        ChartType type = draft.kind(ChartType.BAR, ChartType.BAR, ChartType.LINE, ChartType.AREA);
        boolean ranking = situation.rankedBy() != null;
        boolean crosswise = type == ChartType.BAR
                && !isOrdered(category)
                && (ranking || category.longest() > LONG_LABEL || category.distinct() > MANY_BARS);
        trace.add(
                "chart.categories",
                category.distinct() + " values of " + category.key() + ": "
                        + (crosswise ? "horizontal bars, as in a ranking or with long names." : "bars."));
        Orientation orientation = crosswise ? Orientation.HORIZONTAL : Orientation.VERTICAL;
        boolean ranked = !isOrdered(category) || ranking;
        Integer limit = ranked && category.distinct() > MOST_BARS ? (Integer) MOST_BARS : null;
        SortOrder sort = isOrdered(category) && !ranking && category.type().isNumeric()
                ? SortOrder.LABEL_ASC
                : limit != null || repeated ? SortOrder.DESC : SortOrder.NONE;
        int height = crosswise ? height(category) : ChartSpec.DEFAULT_HEIGHT;
        boolean wholeMatters = situation.purpose().share() && situation.isAdditive(measure);
        if (repeated || wholeMatters) {
            return ChartDraft.chart(type, measure.key(), ChartDraft.title(measure, category))
                    .groupBy(category.key())
                    .valueKey(measure.key())
                    .aggregate(draft.aggregate(measure))
                    .orientation(orientation)
                    .sort(sort)
                    .limit(limit)
                    .height(height)
                    .build();
        }
        List<ColumnProfile> alike = Alike.with(measure, measures);
        return ChartDraft.chart(type, measure.key(), ChartDraft.title(alike, category.key()))
                .height(height)
                .xKey(category.key())
                .series(alike.stream()
                        .map(column -> SeriesSpec.of(column.key()))
                        .toList())
                .orientation(orientation)
                .sort(sort)
                .limit(limit)
                .build();
    }

    private static boolean isOrdered(ColumnProfile category) {
        return category.role() == Role.ORDINAL || category.type().isNumeric();
    }

    /** Room for the name of every bar, in pixels. */
    private static int height(ColumnProfile category) {
        int bars = Math.min(category.distinct(), MOST_BARS);
        return Math.max(ChartSpec.DEFAULT_HEIGHT, Math.min(MOST_HEIGHT, bars * BAR_HEIGHT + AXIS_HEIGHT));
    }
}
