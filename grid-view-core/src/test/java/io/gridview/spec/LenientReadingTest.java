package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LenientReadingTest {

    private static Reading<GridViewSpec> read(String members) {
        return SpecReader.lenient()
                .read("{'grid_id':'g','columns':[{'key':'a'},{'key':'b'}],%s}"
                        .formatted(members)
                        .replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'agg':'sum','column_key':'a'
            'aggregate':'summ','column_key':'a'
            'aggregate':'sum','colum_key':'a'
            'aggregate':'sum'
            'where':'a > 3'
            'value':3
            'aggregate':'count','sql':'SELECT 1'
            'aggregate':null
            'aggregate':'sum','column_key':'a','column_key':'b'
            """)
    void a_kpi_that_could_mean_another_number_goes_as_a_whole(String fields) {
        Reading<GridViewSpec> reading = read("'kpis':[{'label':'K',%s},{'label':'Rows'}]".formatted(fields));

        assertThat(reading.get().kpis()).extracting(KpiSpec::label).containsExactly("Rows");
        assertThat(reading.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.pointer()).startsWith("/kpis/0/");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'format':'curency'              | /kpis/0/format
            'format':{'type':'x','u':1}     | /kpis/0/format/type
            'tone':'purple'                 | /kpis/0/tone
            'compare':{'order_by':5}        | /kpis/0/compare/order_by
            'value':3                       | /kpis/0/value
            """)
    void a_kpi_keeps_its_number_when_only_its_looks_are_broken(String field, String pointer) {
        Reading<GridViewSpec> reading =
                read("'kpis':[{'label':'K','aggregate':'sum','column_key':'a',%s}]".formatted(field));

        assertThat(reading.get().kpis()).containsExactly(KpiSpec.of("K", Aggregate.SUM, "a"));
        assertThat(reading.problems()).extracting(Problem::pointer).contains(pointer);
    }

    @Test
    void a_chart_goes_as_a_whole_unless_only_its_looks_are_broken() {
        Reading<GridViewSpec> reading = read("'charts':[{'id':'x','chart_type':'bra','x_key':'a'},"
                + "{'id':'y','chart_type':'pie','label_key':'a','value_key':'b','height':5,'data':[1],"
                + "'overlay':{'value':'gone'}}]");

        assertThat(reading.get().charts())
                .containsExactly(ChartSpec.builder("y", ChartType.PIE)
                        .labelKey("a")
                        .valueKey("b")
                        .build());
        assertThat(reading.problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("unknown_value", "/charts/0/chart_type"),
                        tuple("out_of_range", "/charts/1/height"),
                        tuple("forbidden_rows", "/charts/1/data"),
                        tuple("unknown_kpi", "/charts/1/overlay/value"));
    }

    @Test
    void what_is_found_only_after_a_part_is_gone_still_points_into_the_text() {
        Reading<GridViewSpec> reading = SpecReader.lenient().read("""
                {"view":{"grid_id":"g","columns":[{"label":"no key"},{"key":"a"}],
                 "kpis":[{"label":"Broken","agg":"sum"},{"label":"Rows"}],
                 "charts":[{"id":"c","chart_type":"bra"},
                           {"id":"d","chart_type":"donut","group_by":"a","aggregate":"count","overlay":{"value":"Broken"}}]}}""");

        assertThat(reading.get().charts())
                .hasSize(1)
                .allSatisfy(chart -> assertThat(chart.overlay()).isNull());
        assertThat(reading.problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("missing_field", "/view/columns/0/key"),
                        tuple("unknown_field", "/view/kpis/0/agg"),
                        tuple("unknown_value", "/view/charts/0/chart_type"),
                        tuple("unknown_kpi", "/view/charts/1/overlay/value"));
    }

    @Test
    void lists_lose_what_is_beyond_their_limit() {
        String kpi = "{'label':'K'}";

        Reading<GridViewSpec> reading =
                read("'kpis':[" + String.join(",", List.of(kpi, kpi, kpi, kpi, kpi, kpi, kpi, kpi, kpi))
                        + "],'layout':{'blocks':['kpis','kpi','kpis']}");

        assertThat(reading.get().kpis()).hasSize(8);
        assertThat(reading.get().layout().blocks()).containsExactly(Block.KPIS);
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsExactly("too_many", "unknown_value", "duplicate_block");
    }

    @Test
    void what_stands_beside_a_wrapped_view_is_left_out() {
        Reading<GridViewSpec> reading = SpecReader.lenient()
                .read("{\"rows\":[[1]],\"view\":{\"grid_id\":\"g\",\"columns\":[{\"key\":\"a\"}]},\"note\":1}");

        assertThat(reading.isOk()).isTrue();
        assertThat(reading.problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("forbidden_rows", "/rows"), tuple("unknown_field", "/note"));
    }

    @Test
    void of_two_views_none_is_chosen() {
        String view = "{\"grid_id\":\"g\",\"columns\":[{\"key\":\"a\"}]}";

        assertThat(SpecReader.lenient()
                        .read("{\"view\":" + view + ",\"view\":" + view + "}")
                        .problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("duplicate_key", "/view"));
    }

    @Test
    void a_view_without_any_sound_column_is_refused_with_errors() {
        Reading<GridViewSpec> reading =
                SpecReader.lenient().read("{\"grid_id\":\"g\",\"columns\":[{\"label\":\"A\"}]}");

        assertThat(reading.isOk()).isFalse();
        assertThat(reading.problems()).anyMatch(Problem::isError);
    }
}
