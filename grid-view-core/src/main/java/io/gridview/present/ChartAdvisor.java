package io.gridview.present;

import io.gridview.plan.ResultFormat;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Advises charts: the best one, and for a report those of what it leaves out. */
final class ChartAdvisor {
    private final Situation situation;
    private final Trace trace;
    private final Wording wording;

    ChartAdvisor(Situation situation, Trace trace, Wording wording) {
        this.situation = situation;
        this.trace = trace;
        this.wording = wording;
    }

    /** Where words name a kind that cannot be, the reader is told. */
    private void tellOfTheNamed(Candidate best) {
        ChartType named = situation.purpose().named();
        if (named != null
                && named != best.kind().type()
                && !(named == ChartType.DONUT && best.kind() == ChartKind.PIE)
                && !(named == ChartType.AREA && best.kind().isLines())) {
            trace.note(
                    "chart.named-impossible",
                    "The purpose names a " + named.wire() + ", which this result does not make.");
        }
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
        List<Candidate> ranked = new ChartChoice(situation, trace).ranked();
        if (ranked.isEmpty()) {
            trace.add("chart.none", "Nothing here is worth drawing, so there is no chart.");
            return List.of();
        }
        tellOfTheNamed(ranked.get(0));
        List<Candidate> drawn = format == ResultFormat.REPORT
                ? new ReportCharts(situation, trace).choose(ranked)
                : ranked.subList(0, 1);
        ChartMaker maker = new ChartMaker(situation, trace, wording);
        List<ChartSpec> charts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Candidate candidate : drawn) {
            ChartSpec chart = maker.make(candidate);
            charts.add(
                    ids.add(chart.id())
                            ? chart
                            : chart.toBuilder()
                                    .id(otherId(chart, candidate, ids))
                                    .build());
        }
        return charts;
    }

    /** An id that says what the chart is drawn along, too. */
    private static String otherId(ChartSpec chart, Candidate candidate, Set<String> taken) {
        String id = ChartIds.of(
                chart.chartType(),
                chart.id().substring(chart.chartType().wire().length()) + "_by_"
                        + candidate.x().key());
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "_" + i;
        }
        return free;
    }
}
