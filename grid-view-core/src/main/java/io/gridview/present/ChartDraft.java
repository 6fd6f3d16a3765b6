package io.gridview.present;

import io.gridview.profile.ColumnProfile;
import io.gridview.spec.Aggregate;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartSpecBuilder;
import io.gridview.spec.ChartType;
import java.util.List;
import java.util.stream.Collectors;

/** What all chart choices share: kinds that are named, aggregates that suit, words, and the chart to begin with. */
final class ChartDraft {
    private final Situation situation;
    private final Trace trace;

    ChartDraft(Situation situation, Trace trace) {
        this.situation = situation;
        this.trace = trace;
    }

    /** The kind that the purpose names, if it is one of those that are possible here. */
    ChartType kind(ChartType usual, ChartType... possible) {
        ChartType named = situation.purpose().named();
        if (named == null || !List.of(possible).contains(named)) {
            return usual;
        }
        trace.add("chart.named", "The purpose names a " + named.wire() + ".");
        return named;
    }

    Aggregate aggregate(ColumnProfile measure) {
        return situation.isAdditive(measure) ? Aggregate.SUM : Aggregate.AVG;
    }

    static String title(ColumnProfile measure, ColumnProfile by) {
        return Labels.of(measure.key()) + " by " + inner(by);
    }

    /** The title of a chart with a series for each measure. */
    static String title(List<ColumnProfile> measures, String byKey) {
        String names = measures.stream()
                .skip(1)
                .map(measure -> " and " + inner(measure))
                .collect(Collectors.joining("", Labels.of(measures.get(0).key()), ""));
        return names + " by " + Labels.inner(Labels.of(byKey));
    }

    static String inner(ColumnProfile column) {
        return Labels.inner(Labels.of(column.key()));
    }

    static ChartSpecBuilder chart(ChartType type, String about, String title) {
        return ChartSpec.builder(ChartIds.of(type, about), type).title(title);
    }

    static ChartSpec count(ChartType type, ColumnProfile by, String what) {
        return chart(type, by.key(), what + " by " + inner(by))
                .groupBy(by.key())
                .aggregate(Aggregate.COUNT)
                .build();
    }
}
