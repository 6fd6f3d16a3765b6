package io.gridview.language;

import io.gridview.spec.ChartType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the chart that is named, and tells what is named only to be avoided. */
final class ChartReader {
    private static final Sense[] SURE = {
        Sense.BAR, Sense.LINE, Sense.AREA, Sense.PIE, Sense.DONUT, Sense.SCATTER, Sense.HEATMAP, Sense.HISTOGRAM
    };
    private static final Sense[] PERHAPS = {
        Sense.PERHAPS_BAR, Sense.PERHAPS_LINE, Sense.PERHAPS_AREA, Sense.PERHAPS_PIE, Sense.PERHAPS_DONUT
    };
    private static final ChartType[] TYPES = ChartType.values();

    private final Said said;
    private final boolean[] avoided;
    private boolean avoids;
    private boolean unwanted;

    ChartReader(Said said) {
        this.said = said;
        this.avoided = new boolean[said.size()];
    }

    NamedChart read() {
        for (int place = 0; place < said.size(); place++) {
            if (said.is(Sense.NOT, place) || said.is(Sense.INSTEAD, place)) {
                avoidAfter(place);
            }
        }
        ChartType kind = null;
        Set<ChartType> others = EnumSet.noneOf(ChartType.class);
        boolean grouped = false;
        for (int place = 0; place < said.size(); place++) {
            unwanted |= said.is(Sense.NO_CHART, place) && !avoided[place];
            ChartType here = avoided[place] ? null : kindAt(place);
            if (avoided[place]) {
                avoid(place, others);
            }
            if (here != null) {
                kind = kind == null ? here : kind;
                grouped |= isGrouped(place);
            }
        }
        boolean coloured = said.has(Sense.GROUP_BY) && (kind == ChartType.SCATTER || kind == ChartType.LINE);
        return new NamedChart(
                kind,
                others,
                said.has(Sense.STACKED),
                grouped || coloured,
                said.has(Sense.HORIZONTAL),
                unwanted && kind == null);
    }

    private void avoid(int place, Set<ChartType> others) {
        ChartType sure = sureAt(place);
        ChartType type = sure == null ? perhapsAt(place) : sure;
        if (type != null) {
            others.add(type);
        }
    }

    /** A negation reaches over small words to what it negates, and to the alternatives of that. */
    private void avoidAfter(int negation) {
        int place = afterSmall(negation + 1);
        if (said.is(Sense.NO_CHART, place)) {
            avoided[place] = true;
            return;
        }
        int after = said.is(Sense.CHART, place) ? afterSmall(place + 1) : place;
        if (typeAt(after, SURE) != null || typeAt(after, PERHAPS) != null) {
            // Do not chart a pie.
            place = after;
        }
        while (sureAt(place) != null || perhapsAt(place) != null) {
            avoided[place] = true;
            avoids = true;
            place = afterChartWord(place + 1);
            if (!said.is(Sense.JOIN, place)) {
                return;
            }
            place = afterSmall(place + 1);
        }
        unwanted |= said.is(Sense.CHART, place);
    }

    private int afterSmall(int place) {
        int after = place;
        while (isSmall(after)) {
            after++;
        }
        return after;
    }

    private int afterChartWord(int place) {
        return said.is(Sense.CHART, place) ? place + 1 : place;
    }

    private boolean isSmall(int place) {
        return said.is(Sense.FILLER, place) || said.is(Sense.CUE, place) || isManner(place);
    }

    private boolean isManner(int place) {
        return said.is(Sense.STACKED, place) || said.is(Sense.GROUPED, place) || said.is(Sense.HORIZONTAL, place);
    }

    private @Nullable ChartType kindAt(int place) {
        ChartType sure = sureAt(place);
        if (sure != null) {
            return sure;
        }
        ChartType perhaps = perhapsAt(place);
        return perhaps != null && isOfCharts(place) ? perhaps : null;
    }

    /** Whether what stands around a word such as line makes it a chart's. */
    private boolean isOfCharts(int place) {
        if (avoids || said.is(Sense.CHART, place + 1) || said.is(Sense.INSTEAD, place + 1)) {
            return true;
        }
        if (said.is(Sense.JOIN, place + 1) && kindAt(afterSmall(place + 2)) != null) {
            return true;
        }
        if (isEdge(place - 1) && isEdge(place + 1)) {
            return true;
        }
        int before = place - 1;
        while (said.is(Sense.FILLER, before) && !leadsToKind(before)) {
            before--;
        }
        return leadsToKind(before);
    }

    /** Whether a sentence begins or ends there. */
    private boolean isEdge(int place) {
        return place < 0 || place >= said.size() || said.is(Sense.STOP, place);
    }

    private boolean leadsToKind(int place) {
        return isManner(place)
                || said.is(Sense.CUE, place)
                || said.is(Sense.CHART, place)
                || (said.is(Sense.LINK, place) && said.is(Sense.CHART, place - 1));
    }

    private boolean isGrouped(int place) {
        int before = place - 1;
        while (said.is(Sense.STACKED, before) || said.is(Sense.HORIZONTAL, before)) {
            before--;
        }
        return said.is(Sense.GROUPED, place)
                || said.is(Sense.GROUPED, before)
                || said.is(Sense.GROUPED, afterChartWord(place + 1));
    }

    private @Nullable ChartType sureAt(int place) {
        return typeAt(place, SURE);
    }

    private @Nullable ChartType perhapsAt(int place) {
        return typeAt(place, PERHAPS);
    }

    /** @param senses in the order of the chart types */
    private @Nullable ChartType typeAt(int place, Sense[] senses) {
        for (int type = 0; type < senses.length; type++) {
            if (said.is(senses[type], place)) {
                return TYPES[type];
            }
        }
        return null;
    }
}
