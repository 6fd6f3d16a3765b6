package io.gridview.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.ResolvedKpi;
import io.gridview.plan.ResultFormat;
import io.gridview.spec.Aggregate;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The expectations themselves: each refuses what it does not mean. */
class ExpectationsTest {
    private static final DrawnChart BARS = new DrawnChart(
            ChartSpec.builder("bars", ChartType.BAR)
                    .xKey("region")
                    .valueKey("revenue")
                    .build(),
            Map.of(
                    "dataset",
                    Map.of(
                            "dimensions", List.of("region", "revenue"),
                            "source", List.of(Arrays.asList("North", null), List.of("South", 2)))));

    private static List<String> misses(String expect, DrawnChart... drawn) {
        return new ChartExpectation(JsonMapper.shared().readTree(expect), ResultFormat.REPORT, List.of(drawn)).misses();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':['line','bar'],'x':'region','y':'revenue','series':null}",
                "{'anyOf':[{'type':'pie'},{'orientation':'vertical'}]}",
                "{'starts':['North'],'gap':true,'categoriesAtMost':2}"
            })
    void a_chart_that_is_meant_is_accepted(String wanted) {
        assertThat(misses(json("{'charts':[" + wanted + "]}"), BARS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'line'}",
                "{'x':'revenue'}",
                "{'y':['revenue','orders']}",
                "{'series':'region'}",
                "{'orientation':'horizontal'}",
                "{'stacked':'stacked'}",
                "{'sort':'desc'}",
                "{'scale':'log'}",
                "{'aggregate':'avg'}",
                "{'grain':'month'}",
                "{'title':'revenue'}",
                "{'starts':['South']}",
                "{'gap':false}",
                "{'categoriesAtMost':1}",
                "{'anyOf':[{'type':'pie'},{'type':'donut'}]}"
            })
    void a_chart_that_differs_in_one_thing_is_not(String wanted) {
        assertThat(misses(json("{'charts':[" + wanted + "]}"), BARS)).hasSize(1);
    }

    @Test
    void one_chart_does_not_stand_for_two() {
        assertThat(misses(json("{'charts':[{'x':'region'},{'type':'bar'}]}"), BARS))
                .hasSize(1);
        assertThat(misses(json("{'charts':[{'x':'region'},{'type':'bar'}]}"), BARS, BARS))
                .isEmpty();
    }

    @Test
    void charts_are_neither_missing_nor_too_many_nor_among_those_that_must_not_be() {
        assertThat(misses(json("{'none':true}"), BARS)).hasSize(1);
        assertThat(misses(json("{'orNone':true,'charts':[{'type':'pie'}]}"))).isEmpty();
        assertThat(misses(json("{'charts':[{'type':'bar'}]}"))).hasSize(1);
        assertThat(misses(json("{'never':[{'y':'revenue'}]}"), BARS)).hasSize(1);
        assertThat(misses("{}", BARS, BARS, BARS, BARS)).hasSize(1);
    }

    @Test
    void kpis_are_there_or_absent_as_expected() {
        List<ResolvedKpi> kpis = List.of(
                new ResolvedKpi("Total revenue", "2", 2L, Tone.DEFAULT, null, Aggregate.SUM, "revenue", null, false));

        assertThat(kpiMisses("{'some':[{'aggregate':'sum','column':'revenue','shows':'2'}]}", kpis))
                .isEmpty();
        assertThat(kpiMisses("{'some':[{'aggregate':'avg','column':'revenue'}]}", kpis))
                .hasSize(1);
        assertThat(kpiMisses("{'some':[{'compares':true}]}", kpis)).hasSize(1);
        assertThat(kpiMisses("{'none':[{'label':'total'}]}", kpis)).hasSize(1);
        assertThat(kpiMisses("{'atMost':0}", kpis)).hasSize(1);
        assertThat(kpiMisses("{'atLeast':2}", kpis)).hasSize(1);
    }

    private static List<String> kpiMisses(String expect, List<ResolvedKpi> kpis) {
        return new KpiExpectation(JsonMapper.shared().readTree(json(expect)), 2, kpis).misses();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
