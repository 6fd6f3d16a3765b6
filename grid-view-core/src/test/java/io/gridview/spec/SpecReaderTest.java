package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecReaderTest {
    private static final String COLUMNS =
            "\"grid_id\":\"g\",\"columns\":[{\"key\":\"a\"},{\"key\":\"b\",\"label\":\"B\"}]";

    private static List<Problem> problems(String members) {
        return SpecReader.read("{" + COLUMNS + members + "}").problems();
    }

    @Test
    void a_misspelt_key_is_a_problem_with_the_nearest_word_and_never_a_number() {
        Problem problem = problems(",\"kpis\":[{\"label\":\"Revenue\",\"agg\":\"sum\",\"column_key\":\"b\"}]")
                .get(0);

        assertThat(problem.code()).isEqualTo("unknown_field");
        assertThat(problem.pointer()).isEqualTo("/kpis/0/agg");
        assertThat(problem.didYouMean()).isEqualTo("aggregate");
        assertThat(problem.allowed()).contains("label", "aggregate", "column_key");
    }

    @Test
    void a_bad_word_is_a_problem_with_the_allowed_ones() {
        Problem problem = problems(",\"kpis\":[{\"label\":\"R\",\"aggregate\":\"summ\",\"column_key\":\"b\"}]")
                .get(0);

        assertThat(problem.code()).isEqualTo("unknown_value");
        assertThat(problem.pointer()).isEqualTo("/kpis/0/aggregate");
        assertThat(problem.allowed()).contains("count", "sum", "avg", "min", "max");
        assertThat(problem.didYouMean()).isEqualTo("sum");
    }

    @Test
    void rows_numbers_options_and_sql_are_refused_by_name() {
        assertThat(
                        problems(
                                ",\"rows\":[[1]],\"sql\":\"SELECT 1\",\"kpis\":[{\"label\":\"R\",\"value\":3}],"
                                        + "\"charts\":[{\"id\":\"c\",\"chart_type\":\"bar\",\"x_key\":\"a\",\"series\":[{\"key\":\"b\"}],\"echarts_option\":{}}]"))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("forbidden_rows", "/rows"),
                        tuple("forbidden_sql", "/sql"),
                        tuple("forbidden_value", "/kpis/0/value"),
                        tuple("forbidden_chart_option", "/charts/0/echarts_option"));
    }

    @Test
    void all_problems_come_at_once_in_the_order_of_the_document() {
        Reading<GridViewSpec> reading =
                SpecReader.read("{\"grid_id\":\"Not good\",\"columns\":[{\"label\":3}],\"kpis\":[{}],\"colour\":1}");

        assertThat(reading.isOk()).isFalse();
        assertThat(reading.problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("bad_pattern", "/grid_id"),
                        tuple("missing_field", "/columns/0/key"),
                        tuple("wrong_type", "/columns/0/label"),
                        tuple("missing_field", "/kpis/0/label"),
                        tuple("unknown_field", "/colour"));
    }

    @Test
    void a_wrapped_view_is_unwrapped_and_pointers_lead_into_the_text() {
        String wrapped = "{\"view\":{" + COLUMNS + ",\"kpis\":[{\"label\":\"R\",\"aggregate\":\"sum\"}]}}";

        assertThat(SpecReader.read("{\"view\":{" + COLUMNS + "}}").isOk()).isTrue();
        assertThat(SpecReader.read(wrapped).problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("missing_field", "/view/kpis/0/column_key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s", "Here it is:\n```json\n%s\n```\nEnjoy {this}!", "\ufeff%s", "I chose \u201cbars\u201d: %s"
            })
    void one_object_is_taken_out_of_what_a_model_wrote(String around) {
        assertThat(SpecReader.read(around.formatted("{" + COLUMNS + "}")).isOk())
                .isTrue();
    }

    @Test
    void between_two_objects_there_is_no_guess() {
        String one = "{" + COLUMNS + "}";

        assertThat(SpecReader.read(one + "\n" + one).problems())
                .extracting(Problem::code)
                .containsExactly("several_json_objects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no braces at all",
                "[1,2]",
                "{\"grid_id\": 'g'}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":NaN}",
                "{",
                "}{",
                "{\"a\":1,}"
            })
    void what_is_no_json_is_one_clear_problem(String text) {
        assertThat(SpecReader.read(text).problems())
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem.code())
                        .isIn("no_json_object", "not_an_object", "invalid_json", "duplicate_key"));
    }

    @Test
    void depth_and_size_are_bounded() {
        String deep = "{\"grid_id\":" + "[".repeat(50) + "]".repeat(50) + "}";
        String large = "{\"grid_id\":\"" + "g".repeat(1_000_001) + "\"}";
        String power = "{\"grid_id\":1e999999999}";

        assertThat(SpecReader.read(deep).problems()).extracting(Problem::code).containsExactly("too_deep");
        assertThat(SpecReader.read(large).problems()).extracting(Problem::code).containsExactly("too_large");
        assertThat(SpecReader.read(power).problems()).extracting(Problem::code).containsExactly("number_out_of_range");
    }

    @Test
    void a_view_may_be_given_as_maps() {
        Map<String, Object> view = Map.of("grid_id", "g", "columns", List.of(Map.of("key", "a")));

        assertThat(SpecReader.read(view).get().columns()).containsExactly(ColumnSpec.of("a", "a", null));
    }

    @Test
    void every_example_of_the_nearest_peer_is_valid() {
        assertThat(
                        problems(
                                ",\"kpis\":[{\"label\":\"A\",\"format\":\"text\"},{\"label\":\"B\",\"aggregate\":\"avg\",\"column_key\":\"b\",\"icon\":\"x\"}],"
                                        + "\"charts\":[{\"id\":\"1\",\"chart_type\":\"donut\",\"group_by\":\"a\",\"value_key\":\"b\",\"aggregate\":\"max\",\"height\":120}],"
                                        + "\"wrapper\":\"shell\",\"striped\":true,\"export_xlsx\":true,\"export_pdf_url\":\"/x.pdf\",\"layout\":{\"kpi_columns\":6}"))
                .isEmpty();
    }

    @Test
    void lenient_reading_leaves_out_exactly_what_is_broken() {
        Reading<GridViewSpec> reading = SpecReader.readLenient("{" + COLUMNS
                + ",\"colour\":1,\"kpis\":[{\"label\":\"Wrong\",\"agg\":\"sum\"},{\"label\":\"Right\"}],"
                + "\"charts\":[{\"id\":\"c\",\"chart_type\":\"pie\"}],\"layout\":{\"kpi_columns\":9}}");

        assertThat(reading.get().kpis()).extracting(KpiSpec::label).containsExactly("Right");
        assertThat(reading.get().charts()).isEmpty();
        assertThat(reading.get().layout()).isEqualTo(LayoutSpec.DEFAULT);
        assertThat(reading.problems()).noneMatch(Problem::isError);
        assertThat(reading.problems())
                .extracting(Problem::pointer)
                .containsExactly(
                        "/colour", "/kpis/0/agg", "/layout/kpi_columns", "/charts/0/label_key", "/charts/0/value_key");
    }

    @Test
    void lenient_reading_still_refuses_what_is_no_view() {
        assertThat(SpecReader.readLenient("{\"columns\":[{\"key\":\"a\"}]}").isOk())
                .isFalse();
        assertThat(SpecReader.readLenient("nothing").isOk()).isFalse();
    }

    @Test
    void a_figure_in_a_label_is_a_warning() {
        Reading<GridViewSpec> reading = SpecReader.read(
                "{" + COLUMNS + ",\"title\":\"Revenue: 1,234\",\"kpis\":[{\"label\":\"Top 10 of 2024\"}]}");

        assertThat(reading.isOk()).isTrue();
        assertThat(reading.problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("number_in_text", "/title"));
    }
}
