package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpecReaderAgainstColumnsTest {
    private static final List<ColumnFacts> COLUMNS = List.of(
            new ColumnFacts("amount", ValueKind.NUMBER),
            new ColumnFacts("day", ValueKind.TEMPORAL),
            new ColumnFacts("region", ValueKind.TEXT),
            new ColumnFacts("paid", ValueKind.BOOLEAN));

    private static GridViewSpec view(String members) {
        String json = "{'grid_id':'g','columns':[{'key':'amount'}]%s}"
                .formatted(members)
                .replace('\'', '"');
        return SpecReader.strict().read(json).get();
    }

    private static List<Problem> check(GridViewSpec view) {
        return SpecReader.strict().against(COLUMNS).check(view).problems();
    }

    private static Reading<GridViewSpec> lenient(GridViewSpec view) {
        return SpecReader.lenient().against(COLUMNS).check(view);
    }

    @Test
    void an_unknown_column_is_a_problem_with_the_known_ones() {
        Problem problem = check(view(",'kpis':[{'label':'R','aggregate':'sum','column_key':'amuont'}]"))
                .get(0);

        assertThat(problem.code()).isEqualTo("unknown_column");
        assertThat(problem.pointer()).isEqualTo("/kpis/0/column_key");
        assertThat(problem.allowed()).containsExactly("amount", "day", "region", "paid");
        assertThat(problem.didYouMean()).isEqualTo("amount");
    }

    @Test
    void every_key_of_a_view_is_looked_up() {
        GridViewSpec view = SpecReader.strict().read("""
                {"grid_id":"g","columns":[{"key":"x1"},{"key":"amount","link_template":"/o/{x2}"}],
                 "kpis":[{"label":"R","compare":{"to":"previous","order_by":"x3"}}],
                 "charts":[{"id":"a","chart_type":"bar","x_key":"x4","series":[{"key":"x5"}]},
                           {"id":"b","chart_type":"bar","x_key":"region","value_key":"x6","series_by":"x7"},
                           {"id":"c","chart_type":"pie","label_key":"x8","value_key":"amount"}],
                 "toolbar":{"filters":[{"id":"f","column_key":"x9","type":"select"}]}}""").get();

        assertThat(check(view))
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
        assertThat(check(view(",'kpis':[{'label':'R','aggregate':'sum','column_key':'day'}]")))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("aggregate_mismatch", "/kpis/0/aggregate"));
        assertThat(check(view(",'kpis':[{'label':'R','aggregate':'max','column_key':'day'}]")))
                .isEmpty();
        assertThat(check(view(",'kpis':[{'label':'R','aggregate':'min','column_key':'paid'}]")))
                .extracting(Problem::allowed)
                .containsExactly(List.of("count", "count_distinct", "first", "last"));
    }

    @Test
    void measures_are_numbers_and_grains_need_time() {
        assertThat(
                        check(
                                view(
                                        ",'charts':[{'id':'c','chart_type':'bar','group_by':'region','value_key':'paid','time_grain':'day'}]")))
                .extracting(Problem::code)
                .containsExactly("measure_not_numeric", "grain_without_time");
    }

    @Test
    void lenient_checking_leaves_out_what_does_not_fit_and_says_so() {
        GridViewSpec view = view(",'kpis':[{'label':'A','aggregate':'sum','column_key':'x'},{'label':'B'}],"
                + "'charts':[{'id':'c','chart_type':'bar','x_key':'x','series':[{'key':'amount'}]}]");

        Reading<GridViewSpec> reading = lenient(view);

        assertThat(reading.get().kpis()).extracting(KpiSpec::label).containsExactly("B");
        assertThat(reading.get().charts()).isEmpty();
        assertThat(reading.problems()).hasSize(2).noneMatch(Problem::isError);
    }

    @Test
    void cells_and_filters_suit_the_kind_of_value() {
        GridViewSpec view = SpecReader.strict().read("""
                {"grid_id":"g","columns":[{"key":"region","cell":"bar"},{"key":"amount","cell":"bar"},{"key":"day","cell":"delta"}],
                 "toolbar":{"filters":[{"id":"f","column_key":"paid","type":"range"},{"id":"h","column_key":"day","type":"date"}]}}""").get();

        assertThat(check(view))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("cell_mismatch", "/columns/0/cell"),
                        tuple("cell_mismatch", "/columns/2/cell"),
                        tuple("filter_mismatch", "/toolbar/filters/0/type"));
    }

    @Test
    void text_is_numbers_only_where_a_number_format_asks_for_it() {
        GridViewSpec view = SpecReader.strict()
                .read("{\"grid_id\":\"g\",\"columns\":[{\"key\":\"region\",\"cell\":\"bar\",\"format\":\"number\"}]}")
                .get();

        assertThat(check(view)).isEmpty();
    }

    @Test
    void a_view_that_no_reader_has_seen_is_checked_by_itself_as_well() {
        ChartSpec chart =
                ChartSpec.builder("c", ChartType.SCATTER).xKey("amount").build();
        GridViewSpec view = new GridViewSpec(
                "g",
                "Revenue: 1,234",
                null,
                List.of(ColumnSpec.of("amount", "Amount", null)),
                List.of(KpiSpec.of("R", Aggregate.SUM, null)),
                List.of(chart, chart),
                LayoutSpec.DEFAULT,
                ToolbarSpec.DEFAULT,
                TableOptions.DEFAULT);

        assertThat(check(view))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("number_in_text", "/title"),
                        tuple("missing_field", "/kpis/0/column_key"),
                        tuple("missing_field", "/charts/0/series"),
                        tuple("missing_field", "/charts/1/series"),
                        tuple("duplicate_id", "/charts/1/id"));
    }

    @Test
    void lenient_checking_keeps_a_column_whose_link_alone_is_broken() {
        GridViewSpec view = SpecReader.strict().read("""
                {"grid_id":"g","columns":[{"key":"nowhere"},{"key":"amount","link_template":"/o/{x}","total":"sum"},
                 {"key":"day","total":"sum"}]}""").get();

        Reading<GridViewSpec> reading = lenient(view);

        assertThat(reading.get().columns())
                .extracting(ColumnSpec::key, ColumnSpec::linkTemplate, ColumnSpec::total)
                .containsExactly(tuple("amount", null, Aggregate.SUM), tuple("day", null, null));
        assertThat(reading.problems())
                .extracting(Problem::pointer)
                .containsExactly("/columns/0/key", "/columns/1/link_template", "/columns/2/total");
    }

    @Test
    void lenient_checking_refuses_a_view_without_any_known_column() {
        GridViewSpec view = SpecReader.strict()
                .read("{\"grid_id\":\"g\",\"columns\":[{\"key\":\"x\"}]}")
                .get();

        assertThat(lenient(view).isOk()).isFalse();
    }

    @Test
    void a_view_made_in_java_keeps_the_limits_of_a_view_that_is_read() {
        KpiSpec kpi = KpiSpec.of("A".repeat(301), Aggregate.COUNT, null);
        GridViewSpec view = new GridViewSpec(
                "Not an id",
                "Half a pair: \ud83d",
                null,
                List.of(ColumnSpec.of("amount", "Amount", null)),
                List.of(kpi, kpi, kpi, kpi, kpi, kpi, kpi, kpi, kpi),
                List.of(),
                LayoutSpec.DEFAULT,
                ToolbarSpec.DEFAULT,
                TableOptions.DEFAULT);

        assertThat(check(view))
                .extracting(Problem::code, Problem::pointer)
                .startsWith(
                        tuple("bad_pattern", "/grid_id"),
                        tuple("invalid_text", "/title"),
                        tuple("too_many", "/kpis"),
                        tuple("too_long", "/kpis/0/label"));
    }

    @Test
    void structure_meaning_and_columns_are_told_together_with_pointers_into_the_text() {
        String text = """
                Here is the view:
                {"view":{"grid_id":"g","columns":[{"label":"no key"},{"key":"amuont"}],
                 "kpis":[{"label":"A","agg":"sum","column_key":"amount"},{"label":"B","aggregate":"sum","column_key":"rgion"}],
                 "charts":[{"id":"c","chart_type":"pie","x_key":"day","label_key":"region","value_key":"paid"}]}}""";

        assertThat(SpecReader.strict().against(COLUMNS).read(text).problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("missing_field", "/view/columns/0/key"),
                        tuple("unknown_column", "/view/columns/1/key"),
                        tuple("unknown_field", "/view/kpis/0/agg"),
                        tuple("unknown_column", "/view/kpis/1/column_key"),
                        tuple("chart_conflict", "/view/charts/0/x_key"),
                        tuple("measure_not_numeric", "/view/charts/0/value_key"));
    }

    @Test
    void lenient_reading_points_into_the_text_whatever_went_before() {
        String text = """
                {"view":{"grid_id":"g","columns":[{"label":"no key"},{"key":"amount"}],
                 "kpis":[{"label":"A","agg":"sum"},{"label":"B","aggregate":"sum","column_key":"rgion"},{"label":"C"}]}}""";

        Reading<GridViewSpec> reading = SpecReader.lenient().against(COLUMNS).read(text);

        assertThat(reading.get().kpis()).extracting(KpiSpec::label).containsExactly("C");
        assertThat(reading.problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("missing_field", "/view/columns/0/key"),
                        tuple("unknown_field", "/view/kpis/0/agg"),
                        tuple("unknown_column", "/view/kpis/1/column_key"));
    }

    @Test
    void the_keys_of_a_part_that_is_broken_elsewhere_are_looked_up_as_well() {
        String text = """
                {"grid_id":"g","columns":[{"key":"amuont","algn":"left"}],
                 "kpis":[{"label":"A","agg":"sum","column_key":"amuont","compare":{"order_by":"dya","to":"next"}}],
                 "charts":[{"id":"c","chart_type":"bra","x_key":"rgion","series":[{"key":"amount"},{"key":"piad"}]}],
                 "toolbar":{"filters":[{"id":"f","column_key":"rgion","type":"selct"}]}}""";

        assertThat(SpecReader.strict().against(COLUMNS).read(text).problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("unknown_column", "/columns/0/key"),
                        tuple("unknown_field", "/columns/0/algn"),
                        tuple("unknown_field", "/kpis/0/agg"),
                        tuple("unknown_column", "/kpis/0/column_key"),
                        tuple("unknown_column", "/kpis/0/compare/order_by"),
                        tuple("unknown_value", "/kpis/0/compare/to"),
                        tuple("unknown_value", "/charts/0/chart_type"),
                        tuple("unknown_column", "/charts/0/x_key"),
                        tuple("unknown_column", "/charts/0/series/1/key"),
                        tuple("unknown_column", "/toolbar/filters/0/column_key"),
                        tuple("unknown_value", "/toolbar/filters/0/type"));
    }
}
