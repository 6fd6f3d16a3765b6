package io.gridview.present;

import io.gridview.profile.Cycle;
import io.gridview.profile.NumberSign;
import io.gridview.spec.Aggregate;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartSpecBuilder;
import io.gridview.spec.ChartType;
import io.gridview.spec.Orientation;
import io.gridview.spec.Scale;
import io.gridview.spec.SeriesSpec;
import io.gridview.spec.SortOrder;
import io.gridview.spec.Stacking;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a chart of a candidate: its keys, order, direction, scale and words. */
final class ChartMaker {
    private static final int LONG_LABEL = 14;
    private static final int MOST_HEIGHT = 800;
    private static final int BAR_HEIGHT = 24;
    private static final int AXIS_HEIGHT = 60;
    private static final int DECADES_FOR_LOG = 3;

    private final Situation situation;
    private final Trace trace;
    private final Wording wording;

    ChartMaker(Situation situation, Trace trace, Wording wording) {
        this.situation = situation;
        this.trace = trace;
        this.wording = wording;
    }

    ChartSpec make(Candidate candidate) {
        return switch (candidate.kind()) {
            case BARS -> bars(candidate);
            case LINE -> line(candidate);
            case SPLIT_BARS, LINES -> series(candidate);
            case PIE -> slices(candidate);
            case SCATTER -> scatter(candidate);
            case HISTOGRAM -> histogram(candidate);
            case HEATMAP -> heatmap(candidate);
        };
    }

    private ChartSpec bars(Candidate candidate) {
        Field x = candidate.x();
        Field value = candidate.value();
        boolean ranked = situation.ranking() != null && situation.ranking().by() == value;
        boolean free = x.nature() == Nature.CATEGORY || x.nature() == Nature.IDENTIFIER;
        boolean lies = situation.purpose().horizontal() || (free && lies(x, ranked));
        Integer limit = (free || ranked) && x.distinct() > ChartLimits.BARS ? (Integer) ChartLimits.BARS : null;
        SortOrder sort = barOrder(candidate, free, ranked, limit != null);
        ChartSpecBuilder chart = along(candidate, ChartType.BAR)
                .orientation(lies ? Orientation.HORIZONTAL : Orientation.VERTICAL)
                .sort(sort)
                .limit(limit)
                .height(lies ? height(x) : ChartSpec.DEFAULT_HEIGHT);
        if (lies) {
            trace.add(
                    "chart.horizontal",
                    situation.purpose().horizontal()
                            ? "The purpose asks for bars that lie."
                            : "Bars lie, as " + (ranked ? "a ranking is read downwards." : "their names need room."));
        }
        if (limit != null) {
            trace.add("chart.limit", "Of " + x.distinct() + " bars the " + limit + " greatest are drawn.");
        }
        return chart.build();
    }

    private static boolean lies(Field x, boolean ranked) {
        return ranked || x.profile().longest() > LONG_LABEL || x.distinct() > ChartLimits.UPRIGHT_BARS;
    }

    /** The statement's order is kept; where it has none, or rows are put together, the greatest comes first. */
    private SortOrder barOrder(Candidate candidate, boolean free, boolean ranked, boolean limited) {
        boolean round = candidate.x().profile().texts().cycle() != Cycle.NONE;
        // Single rows come as a table has them; groups come in any order, and by their letters if they are so ordered.
        boolean unordered = situation.statement().order().isEmpty()
                ? situation.statement().aggregated() || candidate.x().repeats()
                : situation.isOrderedByName(candidate.x());
        if (round && unordered && !limited && !situation.purpose().ranking()) {
            trace.add("chart.own-order", candidate.x().key() + " has an order of its own, which bars keep.");
            return SortOrder.LABEL_ASC;
        }
        if (ranked) {
            boolean up = situation.ranking() != null && !situation.ranking().descending();
            boolean regrouped = candidate.x().repeats();
            return up
                    ? (regrouped ? SortOrder.ASC : SortOrder.NONE)
                    : regrouped || limited ? SortOrder.DESC : SortOrder.NONE;
        }
        if (!situation.statement().order().isEmpty() && !limited) {
            return SortOrder.NONE;
        }
        if (free) {
            return situation.purpose().lowest() && !limited ? SortOrder.ASC : SortOrder.DESC;
        }
        return candidate.x().isNumber() ? SortOrder.LABEL_ASC : SortOrder.NONE;
    }

    private ChartSpec line(Candidate candidate) {
        ChartType type = situation.purpose().named() == ChartType.AREA ? ChartType.AREA : ChartType.LINE;
        return along(candidate, type).yScale(scale(candidate.value())).build();
    }

    /** Bars or a line: rows as they are, or put together where several share a place. */
    private ChartSpecBuilder along(Candidate candidate, ChartType type) {
        Field x = candidate.x();
        Field value = candidate.value();
        if (value == null) {
            return chart(type, x.key(), wording.title(wording.rows(), x))
                    .groupBy(x.key())
                    .aggregate(Aggregate.COUNT);
        }
        if (x.repeats() && value.mayBeMerged()) {
            return chart(type, value.key(), wording.title(List.of(value), x))
                    .groupBy(x.key())
                    .valueKey(value.key())
                    .aggregate(aggregate(value));
        }
        List<Field> alike = value.isMeasure() ? Alike.with(value, situation.measures()) : List.of(value);
        if (alike.size() > 1) {
            trace.add("chart.alike", "Quantities of one unit share the axis.");
        }
        return chart(type, value.key(), wording.title(alike, x))
                .xKey(x.key())
                .series(alike.stream().map(field -> SeriesSpec.of(field.key())).toList());
    }

    private ChartSpec series(Candidate candidate) {
        Field split = candidate.split();
        Field value = candidate.value();
        boolean bars = candidate.kind() == ChartKind.SPLIT_BARS;
        boolean adds = value == null
                || value.nature() == Nature.PART
                || (value.nature() == Nature.AMOUNT
                        && !situation.mixes(value)
                        && !situation.statement().subtotals());
        boolean stacks = bars
                && adds
                && !situation.purpose().grouped()
                && !(value != null && value.profile().negative());
        boolean mix = !bars && adds && situation.purpose().share();
        boolean shares =
                (stacks || mix) && situation.purpose().share() && value != null && value.nature() == Nature.AMOUNT;
        ChartType type = !bars && (mix || situation.purpose().named() == ChartType.AREA)
                ? ChartType.AREA
                : candidate.kind().type();
        if (bars) {
            trace.add(
                    "chart.stacking",
                    stacks ? "Series stand on one another, as they add up." : "Series stand side by side.");
        }
        return longForm(candidate, type)
                .seriesBy(split == null ? null : split.key())
                .stacking(shares ? Stacking.NORMALIZED : stacks ? Stacking.STACKED : Stacking.NONE)
                .build();
    }

    private ChartSpec heatmap(Candidate candidate) {
        Field split = candidate.split();
        return longForm(candidate, ChartType.HEATMAP)
                .seriesBy(split == null ? null : split.key())
                .build();
    }

    private ChartSpecBuilder longForm(Candidate candidate, ChartType type) {
        Field x = candidate.x();
        Field value = candidate.value();
        String title = value == null ? wording.title(wording.rows(), x) : wording.title(List.of(value), x);
        String whole = candidate.split() == null ? title : wording.and(title, candidate.split());
        ChartSpecBuilder chart =
                chart(type, value == null ? x.key() : value.key(), whole).xKey(x.key());
        return value == null
                ? chart.aggregate(Aggregate.COUNT)
                : chart.valueKey(value.key()).aggregate(aggregate(value));
    }

    private ChartSpec slices(Candidate candidate) {
        Field x = candidate.x();
        Field value = candidate.value();
        ChartType type = situation.purpose().named() == ChartType.PIE ? ChartType.PIE : ChartType.DONUT;
        if (value == null) {
            return chart(type, x.key(), wording.title(wording.rows(), x))
                    .groupBy(x.key())
                    .aggregate(Aggregate.COUNT)
                    .build();
        }
        ChartSpecBuilder chart =
                chart(type, value.key(), wording.title(List.of(value), x)).valueKey(value.key());
        return (x.repeats() ? chart.groupBy(x.key()).aggregate(aggregate(value)) : chart.labelKey(x.key())).build();
    }

    private ChartSpec scatter(Candidate candidate) {
        Field y = Objects.requireNonNull(candidate.value(), "a scatter has two quantities");
        Field colour = candidate.split();
        return chart(ChartType.SCATTER, y.key(), wording.against(y, candidate.x()))
                .xKey(candidate.x().key())
                .series(List.of(SeriesSpec.of(y.key())))
                .seriesBy(colour == null ? null : colour.key())
                .yScale(scale(y))
                .build();
    }

    private ChartSpec histogram(Candidate candidate) {
        Field x = candidate.x();
        return chart(ChartType.HISTOGRAM, x.key(), wording.distribution(x))
                .xKey(x.key())
                .build();
    }

    /** Sizes three powers of ten apart hide the small ones behind the great; lengths of bars, however, start at zero. */
    private Scale scale(@Nullable Field value) {
        if (value == null
                || value.profile().numbers().sign() != NumberSign.POSITIVE
                || value.profile().numbers().spread() < DECADES_FOR_LOG) {
            return Scale.LINEAR;
        }
        trace.add(
                "chart.log-scale",
                value.key() + " is positive and spans "
                        + value.profile().numbers().spread()
                        + " powers of ten: a logarithmic scale shows small and great alike.");
        return Scale.LOG;
    }

    static Aggregate aggregate(Field value) {
        return value.nature() == Nature.AMOUNT || value.nature() == Nature.PART ? Aggregate.SUM : Aggregate.AVG;
    }

    private static ChartSpecBuilder chart(ChartType type, String about, String title) {
        return ChartSpec.builder(ChartIds.of(type, about), type).title(title);
    }

    /** Room for the name of every bar, in pixels. */
    private static int height(Field x) {
        int bars = Math.min(x.distinct(), ChartLimits.BARS);
        return Math.max(ChartSpec.DEFAULT_HEIGHT, Math.min(MOST_HEIGHT, bars * BAR_HEIGHT + AXIS_HEIGHT));
    }
}
