package io.gridview.judgement;

import io.gridview.artifact.ResolvedKpi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a case says of KPIs. */
final class KpiExpectation {
    private static final int MOST = 4;
    private static final int MOST_OF_ONE_ROW = 8;

    private final JsonNode expect;
    private final List<ResolvedKpi> kpis;
    private final int most;

    KpiExpectation(JsonNode expect, int rows, List<ResolvedKpi> kpis) {
        this.expect = expect;
        this.kpis = kpis;
        this.most = expect.path("atMost").asInt(rows == 1 ? MOST_OF_ONE_ROW : MOST);
    }

    List<String> misses() {
        List<String> misses = new ArrayList<>();
        List<JsonNode> some = expect.path("some").valueStream().toList();
        for (JsonNode unmet : new Pairing<>(kpis, KpiExpectation::matches).unmet(some)) {
            misses.add("expected KPI " + unmet + ", shown: " + shown());
        }
        for (JsonNode never : expect.path("none")) {
            kpis.stream()
                    .filter(kpi -> matches(never, kpi))
                    .forEach(kpi -> misses.add("no KPI " + never + " was expected, shown: " + text(kpi)));
        }
        if (kpis.size() > most) {
            misses.add("at most " + most + " KPIs were expected, shown: " + shown());
        }
        if (kpis.size() < expect.path("atLeast").asInt(0)) {
            misses.add("at least " + expect.get("atLeast") + " KPIs were expected, shown: " + shown());
        }
        return misses;
    }

    private static boolean matches(JsonNode wanted, ResolvedKpi kpi) {
        return AnyOf.accepts(wanted, "aggregate", kpi.aggregate().wire())
                && AnyOf.accepts(wanted, "column", column(kpi))
                && AnyOf.occurs(wanted, "label", kpi.label())
                && AnyOf.accepts(wanted, "shows", kpi.valueFmt())
                && AnyOf.accepts(wanted, "compares", String.valueOf(kpi.delta() != null))
                && AnyOf.accepts(wanted, "partial", String.valueOf(kpi.partial()));
    }

    private static String column(ResolvedKpi kpi) {
        return kpi.columnKey() == null ? DrawnChart.ROWS : kpi.columnKey();
    }

    private String shown() {
        return kpis.stream().map(KpiExpectation::text).collect(Collectors.joining("; ", "[", "]"));
    }

    private static String text(ResolvedKpi kpi) {
        return kpi.label() + " = " + kpi.aggregate().wire() + "(" + column(kpi) + ") = " + kpi.valueFmt();
    }
}
