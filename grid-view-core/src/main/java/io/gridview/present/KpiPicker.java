package io.gridview.present;

import io.gridview.data.ColumnType;
import io.gridview.profile.ColumnProfile;
import io.gridview.profile.Role;
import io.gridview.spec.Aggregate;
import io.gridview.spec.KpiSpec;
import java.util.ArrayList;
import java.util.List;

/** Chooses KPIs: of one row its values, of many rows totals, extremes, the leader and how many there are. */
final class KpiPicker {
    private static final int MOST = 4;
    private static final int MOST_FROM_ONE_ROW = 8;

    private final Situation situation;
    private final Trace trace;

    KpiPicker(Situation situation, Trace trace) {
        this.situation = situation;
        this.trace = trace;
    }

    List<KpiSpec> pick() {
        int rows = situation.profile().rowCount();
        if (rows == 0) {
            trace.add("kpi.no-rows", "The result is empty; the only KPI says so.");
            return List.of(KpiSpec.of("Rows", Aggregate.COUNT, null));
        }
        return rows == 1 ? ofOneRow() : ofManyRows();
    }

    private List<KpiSpec> ofOneRow() {
        trace.add("kpi.one-row", "The result is one row: its values are the KPIs.");
        return situation.profile().columns().stream()
                .filter(column -> column.role() != Role.FREE_TEXT && column.type() != ColumnType.JSON)
                .limit(MOST_FROM_ONE_ROW)
                .map(column -> kpi(Labels.of(column.key()), Aggregate.FIRST, column))
                .toList();
    }

    private List<KpiSpec> ofManyRows() {
        List<KpiSpec> kpis = new ArrayList<>();
        leader(kpis);
        for (ColumnProfile measure : situation.measures()) {
            if (kpis.size() < MOST - 1) {
                measure(kpis, measure);
            }
        }
        kpis.add(howMany());
        return kpis.subList(0, Math.min(MOST, kpis.size()));
    }

    /** The first name of a ranking. */
    private void leader(List<KpiSpec> kpis) {
        ColumnProfile ranked = situation.rankedBy();
        List<ColumnProfile> names = situation.dimensions().isEmpty() ? situation.times() : situation.dimensions();
        if (ranked == null || names.isEmpty() || !names.get(0).unique()) {
            return;
        }
        ColumnProfile name = names.get(0);
        trace.add("kpi.leader", "Rows are ranked by " + ranked.key() + ": the first " + name.key() + " leads.");
        kpis.add(kpi("Top " + inner(name), Aggregate.FIRST, name));
    }

    private void measure(List<KpiSpec> kpis, ColumnProfile measure) {
        boolean flow = situation.sql().function(measure.key()).isPresent();
        if (situation.isTimeSeries() && !flow) {
            // A level such as employment does not add up over time, and nothing says that this is none.
            trace.add("kpi.latest", measure.key() + " is given for each time: its latest value.");
            kpis.add(kpi("Latest " + inner(measure), Aggregate.LAST, measure));
        } else if (situation.isCut()) {
            trace.add(
                    "kpi.cut",
                    "The statement gives only some of the rows, so nothing of " + measure.key() + " is added up.");
            kpis.add(kpi("Highest " + inner(measure), Aggregate.MAX, measure));
        } else if (situation.isLevelOverTime(measure)) {
            trace.add("kpi.level", measure.key() + " is a level and does not add up over time: its highest value.");
            kpis.add(kpi("Highest " + inner(measure), Aggregate.MAX, measure));
        } else if (situation.isAdditive(measure)) {
            trace.add("kpi.total", measure.key() + " adds up: its total.");
            kpis.add(kpi(total(measure), Aggregate.SUM, measure));
        } else if (situation.isAggregate(measure)) {
            // The mean of group averages is not the average of the rows behind them, so it is not shown as one.
            trace.add("kpi.extremes", measure.key() + " is computed for each group and does not add up: its extremes.");
            kpis.add(kpi("Highest " + inner(measure), Aggregate.MAX, measure));
            if (situation.measures().size() == 1) {
                kpis.add(kpi("Lowest " + inner(measure), Aggregate.MIN, measure));
            }
        } else {
            trace.add("kpi.average", measure.key() + " does not add up: its average.");
            kpis.add(kpi("Average " + inner(measure), Aggregate.AVG, measure));
        }
    }

    private static String total(ColumnProfile measure) {
        String label = Labels.of(measure.key());
        return label.equals("Total") || label.startsWith("Total ") ? label : "Total " + Labels.inner(label);
    }

    /** The rows under their real name where each of them stands for one thing. */
    private KpiSpec howMany() {
        List<ColumnProfile> names = new ArrayList<>(situation.isTimeSeries() ? situation.times() : List.of());
        names.addAll(situation.dimensions());
        for (ColumnProfile name : names) {
            if (name.unique() && name.filled() == situation.profile().rowCount()) {
                trace.add("kpi.count", "Each row is another " + name.key() + ": how many there are.");
                return KpiSpec.of(Labels.plural(Labels.of(name.key())), Aggregate.COUNT, null);
            }
        }
        return KpiSpec.of("Rows", Aggregate.COUNT, null);
    }

    private static KpiSpec kpi(String label, Aggregate aggregate, ColumnProfile column) {
        return KpiSpec.of(label, aggregate, column.key());
    }

    private static String inner(ColumnProfile column) {
        return Labels.inner(Labels.of(column.key()));
    }
}
