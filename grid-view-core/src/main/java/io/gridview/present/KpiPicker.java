package io.gridview.present;

import io.gridview.spec.Aggregate;
import io.gridview.spec.CompareSpec;
import io.gridview.spec.KpiSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses KPIs: of one row its values; of many the leader, totals, extremes, the latest, and how many there are. */
final class KpiPicker {
    private static final int MOST = 4;
    private static final int MOST_FROM_ONE_ROW = 8;
    private static final int FEW_COMPARED = 3;

    private final Situation situation;
    private final Trace trace;
    private final Wording wording;

    KpiPicker(Situation situation, Trace trace, Wording wording) {
        this.situation = situation;
        this.trace = trace;
        this.wording = wording;
    }

    List<KpiSpec> pick() {
        if (situation.rows() == 0) {
            trace.add("kpi.no-rows", "The result is empty; the only KPI says so.");
            return List.of(KpiSpec.of(wording.rows(), Aggregate.COUNT, null));
        }
        return situation.rows() == 1 ? ofOneRow() : ofManyRows();
    }

    private List<KpiSpec> ofOneRow() {
        trace.add("kpi.one-row", "The result is one row: its values are the KPIs.");
        return situation.fields().stream()
                .filter(field -> field.nature() != Nature.TEXT || field.isAggregate())
                .limit(MOST_FROM_ONE_ROW)
                .map(field -> KpiSpec.of(wording.label(field), Aggregate.FIRST, field.key()))
                .toList();
    }

    private List<KpiSpec> ofManyRows() {
        List<KpiSpec> kpis = new ArrayList<>();
        leader(kpis);
        List<Field> measures = situation.measures();
        for (Field measure : measures) {
            if (kpis.size() < MOST - 1) {
                ofMeasure(kpis, measure, measures.size() == 1);
            }
        }
        kpis.add(howMany());
        return kpis;
    }

    /** The first name of a ranking. */
    private void leader(List<KpiSpec> kpis) {
        Situation.Ranking ranking = situation.ranking();
        List<Field> names = situation.categories().isEmpty() ? situation.times() : situation.categories();
        if (ranking == null || names.isEmpty()) {
            return;
        }
        Field name = names.stream()
                .filter(field -> field.nature() == Nature.CATEGORY)
                .findFirst()
                .orElse(names.get(0));
        boolean number = name.nature() == Nature.IDENTIFIER && name.isNumber();
        if (!name.profile().unique() || number) {
            return;
        }
        if (ranking.by().profile().tied() || name.profile().texts().rest()) {
            trace.note(
                    "kpi.no-leader",
                    ranking.by().profile().tied()
                            ? "The first two rows are equal in " + ranking.by().key() + ", so none of them leads."
                            : "One " + name.key() + " is what is left of others, and may not lead.");
            return;
        }
        trace.add("kpi.leader", "Rows are ranked by " + ranking.by().key() + ": the first " + name.key() + " leads.");
        String label = ranking.descending() ? wording.top(name) : wording.lowest(name);
        kpis.add(KpiSpec.of(label, Aggregate.FIRST, name.key()));
    }

    private void ofMeasure(List<KpiSpec> kpis, Field measure, boolean alone) {
        switch (measure.nature()) {
            case AMOUNT -> amount(kpis, measure);
            case LEVEL -> level(kpis, measure, alone);
            case PART -> {
                trace.add("kpi.parts", measure.key() + " are parts of one whole: the greatest of them.");
                kpis.add(highest(measure));
            }
            case RUNNING -> {
                if (latest(kpis, measure, false)) {
                    trace.add("kpi.running", measure.key() + " is computed over the rows so far: its latest value.");
                }
            }
            case CHANGE -> {
                // Beside another quantity its change stands under the latest value.
                if (alone && latest(kpis, measure, false)) {
                    trace.add("kpi.change", measure.key() + " is a change: the latest one.");
                }
            }
            case RANK, CATEGORY, ORDERED, TIME, IDENTIFIER, MOMENT, COORDINATE, TEXT, NOTHING -> {}
        }
    }

    private void amount(List<KpiSpec> kpis, Field measure) {
        boolean flow = measure.isAggregate();
        if (situation.isTimeSeries() && !flow && latest(kpis, measure, true)) {
            // A level such as employment does not add up over time, and nothing says that this is none.
            trace.add("kpi.latest", measure.key() + " is given for each time: its latest value.");
        } else if (situation.purpose().comparison() && !flow && situation.rows() <= FEW_COMPARED) {
            trace.add("kpi.compared", "A few things are compared, so nothing of " + measure.key() + " is added up.");
        } else if (situation.mixes(measure)) {
            trace.add("kpi.currencies", measure.key() + " is in several currencies, so nothing of it is added up.");
        } else if (!situation.rowsAddUp()) {
            trace.add("kpi.no-total", measure.key() + " is not added up: " + whyNoTotal());
            kpis.add(highest(measure));
        } else if (situation.purpose().spread() && !flow) {
            trace.add("kpi.average", "The purpose asks how " + measure.key() + " is spread: its average.");
            kpis.add(KpiSpec.of(wording.average(measure), Aggregate.AVG, measure.key()));
        } else if (Stocks.isStockOverTime(measure, situation)) {
            trace.add("kpi.level", measure.key() + " is a level and does not add up over time: its highest value.");
            kpis.add(highest(measure));
        } else {
            trace.add("kpi.total", measure.key() + " adds up: its total.");
            kpis.add(KpiSpec.of(wording.total(measure), Aggregate.SUM, measure.key()));
            if (situation.measures().get(0) == measure && latest(kpis, measure, true)) {
                trace.add("kpi.latest", measure.key() + " is given for each time: its latest value as well.");
            }
        }
    }

    private String whyNoTotal() {
        return situation.isCut() ? "the statement gives only some of the rows." : "subtotals stand among the rows.";
    }

    private void level(List<KpiSpec> kpis, Field measure, boolean alone) {
        if (situation.isTimeSeries() && latest(kpis, measure, true)) {
            trace.add("kpi.latest", measure.key() + " is given for each time: its latest value.");
        } else if (measure.isAggregate()
                || situation.isCut()
                || situation.statement().aggregated()) {
            // The mean of group averages is not the average of the rows behind them, so it is not shown as one.
            trace.add("kpi.extremes", measure.key() + " is computed for each group and does not add up: its extremes.");
            kpis.add(highest(measure));
            if (alone) {
                kpis.add(KpiSpec.of(wording.lowest(measure), Aggregate.MIN, measure.key()));
            }
        } else {
            trace.add("kpi.average", measure.key() + " does not add up: its average.");
            kpis.add(KpiSpec.of(wording.average(measure), Aggregate.AVG, measure.key()));
        }
    }

    /** The value at the latest moment; false where rows do not stand in the order of time. */
    private boolean latest(List<KpiSpec> kpis, Field measure, boolean withChange) {
        Field time = time();
        if (time == null) {
            return false;
        }
        Aggregate end = situation.ordersDown(time) ? Aggregate.FIRST : Aggregate.LAST;
        kpis.add(KpiSpec.builder(wording.latest(measure))
                .aggregate(end)
                .columnKey(measure.key())
                .compare(withChange ? new CompareSpec(time.key()) : null)
                .build());
        return true;
    }

    private @Nullable Field time() {
        for (Field time : situation.times()) {
            if (situation.isOrderedBy(time)
                    && time.profile().unique()
                    && time.profile().filled() == situation.rows()) {
                return time;
            }
        }
        return null;
    }

    private KpiSpec highest(Field measure) {
        return KpiSpec.of(wording.highest(measure), Aggregate.MAX, measure.key());
    }

    /** The rows under their real name where each of them stands for one thing. */
    private KpiSpec howMany() {
        List<Field> names = new ArrayList<>(situation.isTimeSeries() ? situation.times() : List.of());
        names.addAll(situation.categories());
        for (Field name : names) {
            if (name.profile().unique() && name.profile().filled() == situation.rows()) {
                trace.add("kpi.count", "Each row is another " + name.key() + ": how many there are.");
                return KpiSpec.of(wording.plural(name), Aggregate.COUNT, null);
            }
        }
        return KpiSpec.of(wording.rows(), Aggregate.COUNT, null);
    }
}
