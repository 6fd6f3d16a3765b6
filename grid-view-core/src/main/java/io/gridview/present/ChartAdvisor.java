package io.gridview.present;

import io.gridview.plan.ResultFormat;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.SeriesSpec;
import java.util.ArrayList;
import java.util.List;

/** Advises charts: the best one, and for a report those of what it leaves out. */
final class ChartAdvisor {
    private static final int MOST_REPORT_CHARTS = 3;

    private final Situation situation;
    private final Trace trace;
    private final Wording wording;

    ChartAdvisor(Situation situation, Trace trace, Wording wording) {
        this.situation = situation;
        this.trace = trace;
        this.wording = wording;
    }

    /** The charts for the reply's format, best first; empty where none fits, and the trace then says why. */
    List<ChartSpec> advise() {
        ResultFormat format = situation.format();
        if (format == ResultFormat.TABLE || format == ResultFormat.ANSWER) {
            trace.add("chart.format", "The format " + format.wire() + " shows no chart.");
            return List.of();
        }
        if (situation.purpose().noChart()) {
            trace.add("chart.unwanted", "The purpose asks for no chart.");
            return List.of();
        }
        if (situation.rows() < 2) {
            trace.add(
                    "chart.one-row", "Fewer than two rows are shown as KPIs; there is nothing to compare in a chart.");
            return List.of();
        }
        Candidate best = new ChartChoice(situation, trace).best();
        if (best == null) {
            trace.add("chart.none", "Nothing here is worth drawing, so there is no chart.");
            return List.of();
        }
        List<ChartSpec> charts = new ArrayList<>(List.of(new ChartMaker(situation, trace, wording).make(best)));
        if (format == ResultFormat.REPORT) {
            further(charts);
        }
        return charts;
    }

    /** The measures that the first chart leaves out, each along the same axis. */
    private void further(List<ChartSpec> charts) {
        ChartSpec first = charts.get(0);
        String x = first.xKey();
        if (x == null || first.series().isEmpty() || first.chartType() == ChartType.SCATTER) {
            return;
        }
        Field axis = situation.where(field -> field.key().equals(x)).get(0);
        List<String> drawn =
                new ArrayList<>(first.series().stream().map(SeriesSpec::key).toList());
        for (Field measure : situation.measures()) {
            if (!drawn.contains(measure.key()) && charts.size() < MOST_REPORT_CHARTS) {
                List<Field> alike = Alike.with(measure, situation.measures()).stream()
                        .filter(field -> !drawn.contains(field.key()))
                        .toList();
                alike.forEach(field -> drawn.add(field.key()));
                trace.add("chart.further", "A report also draws " + measure.key() + ", on an axis of its own.");
                charts.add(first.toBuilder()
                        .id(ChartIds.of(first.chartType(), measure.key()))
                        .title(wording.title(alike, axis))
                        .series(alike.stream()
                                .map(field -> SeriesSpec.of(field.key()))
                                .toList())
                        .build());
            }
        }
    }
}
