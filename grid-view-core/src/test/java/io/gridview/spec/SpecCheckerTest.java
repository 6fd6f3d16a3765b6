package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpecCheckerTest {
    private static final List<ColumnFacts> COLUMNS = List.of(
            new ColumnFacts("amount", ValueKind.NUMBER),
            new ColumnFacts("day", ValueKind.TEMPORAL),
            new ColumnFacts("region", ValueKind.TEXT),
            new ColumnFacts("paid", ValueKind.BOOLEAN));

    private static GridViewSpec view(String members) {
        String json = "{'grid_id':'g','columns':[{'key':'amount'}]%s}"
                .formatted(members)
                .replace('\'', '"');
        return SpecReader.read(json).get();
    }

    @Test
    void an_unknown_column_is_a_problem_with_the_known_ones() {
        Problem problem = SpecChecker.check(
                        view(",'kpis':[{'label':'R','aggregate':'sum','column_key':'amuont'}]"), COLUMNS)
                .get(0);

        assertThat(problem.code()).isEqualTo("unknown_column");
        assertThat(problem.pointer()).isEqualTo("/kpis/0/column_key");
        assertThat(problem.allowed()).containsExactly("amount", "day", "region", "paid");
        assertThat(problem.didYouMean()).isEqualTo("amount");
    }

    @Test
    void every_key_of_a_view_is_looked_up() {
        GridViewSpec view = SpecReader.read("""
                {"grid_id":"g","columns":[{"key":"x1"},{"key":"amount","link_template":"/o/{x2}"}],
                 "kpis":[{"label":"R","compare":{"to":"previous","order_by":"x3"}}],
                 "charts":[{"id":"a","chart_type":"bar","x_key":"x4","series":[{"key":"x5"}]},
                           {"id":"b","chart_type":"bar","x_key":"region","value_key":"x6","series_by":"x7"},
                           {"id":"c","chart_type":"pie","label_key":"x8","value_key":"amount"}],
                 "toolbar":{"filters":[{"id":"f","column_key":"x9","type":"select"}]}}""").get();

        assertThat(SpecChecker.check(view, COLUMNS))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("unknown_column", "/columns/0/key"),
                        tuple("unknown_column", "/columns/1/link_template"),
                        tuple("unknown_column", "/kpis/0/compare/order_by"),
                        tuple("unknown_column", "/charts/0/x_key"),
                        tuple("unknown_column", "/charts/0/series/0/key"),
                        tuple("unknown_column", "/charts/1/series_by"),
                        tuple("unknown_column", "/charts/1/value_key"),
                        tuple("unknown_column", "/charts/2/label_key"),
                        tuple("unknown_column", "/toolbar/filters/0/column_key"));
    }

    @Test
    void aggregates_suit_the_kind_of_value() {
        assertThat(SpecChecker.check(view(",'kpis':[{'label':'R','aggregate':'sum','column_key':'day'}]"), COLUMNS))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("aggregate_mismatch", "/kpis/0/aggregate"));
        assertThat(SpecChecker.check(view(",'kpis':[{'label':'R','aggregate':'max','column_key':'day'}]"), COLUMNS))
                .isEmpty();
        assertThat(SpecChecker.check(view(",'kpis':[{'label':'R','aggregate':'min','column_key':'paid'}]"), COLUMNS))
                .extracting(Problem::allowed)
                .containsExactly(List.of("count", "count_distinct", "first", "last"));
    }

    @Test
    void measures_are_numbers_and_grains_need_time() {
        assertThat(SpecChecker.check(
                        view(
                                ",'charts':[{'id':'c','chart_type':'bar','group_by':'region','value_key':'paid','time_grain':'day'}]"),
                        COLUMNS))
                .extracting(Problem::code)
                .containsExactly("measure_not_numeric", "grain_without_time");
    }

    @Test
    void lenient_checking_leaves_out_what_does_not_fit_and_says_so() {
        GridViewSpec view = view(",'kpis':[{'label':'A','aggregate':'sum','column_key':'x'},{'label':'B'}],"
                + "'charts':[{'id':'c','chart_type':'bar','x_key':'x','series':[{'key':'amount'}]}]");

        Reading<GridViewSpec> reading = SpecChecker.lenient(view, COLUMNS);

        assertThat(reading.get().kpis()).extracting(KpiSpec::label).containsExactly("B");
        assertThat(reading.get().charts()).isEmpty();
        assertThat(reading.problems()).hasSize(2).noneMatch(Problem::isError);
    }
}
