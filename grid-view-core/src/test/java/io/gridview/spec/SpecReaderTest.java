package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecReaderTest {
    private static final String COLUMNS =
            "\"grid_id\":\"g\",\"columns\":[{\"key\":\"a\"},{\"key\":\"b\",\"label\":\"B\"}]";

    private static List<Problem> problems(String members) {
        return SpecReader.strict().read("{" + COLUMNS + members + "}").problems();
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
        Reading<GridViewSpec> reading = SpecReader.strict()
                .read("{\"grid_id\":\"Not good\",\"columns\":[{\"label\":3}],\"kpis\":[{}],\"colour\":1}");

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

        assertThat(SpecReader.strict().read("{\"view\":{" + COLUMNS + "}}").isOk())
                .isTrue();
        assertThat(SpecReader.strict().read(wrapped).problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("missing_field", "/view/kpis/0/column_key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s", "Here it is:\n```json\n%s\n```\nEnjoy {this}!", "\ufeff%s", "I chose \u201cbars\u201d: %s"
            })
    void one_object_is_taken_out_of_what_a_model_wrote(String around) {
        assertThat(SpecReader.strict()
                        .read(around.formatted("{" + COLUMNS + "}"))
                        .isOk())
                .isTrue();
    }

    @Test
    void between_two_objects_there_is_no_guess() {
        String one = "{" + COLUMNS + "}";

        assertThat(SpecReader.strict().read(one + "\n" + one).problems())
                .extracting(Problem::code)
                .containsExactly("several_json_objects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no braces at all", "[1,2]", "{\"grid_id\": 'g'}", "{\"a\":NaN}", "{", "}{", "{\"a\":1,}"})
    void what_is_no_json_is_one_clear_problem(String text) {
        assertThat(SpecReader.strict().read(text).problems())
                .hasSize(1)
                .allSatisfy(
                        problem -> assertThat(problem.code()).isIn("no_json_object", "not_an_object", "invalid_json"));
    }

    @Test
    void depth_and_size_are_bounded() {
        String deep = "{\"grid_id\":" + "[".repeat(50) + "]".repeat(50) + "}";
        String large = "{\"grid_id\":\"" + "g".repeat(1 << 20) + "\"}";
        String power = "{\"grid_id\":1e999999999,\"columns\":[{\"key\":\"a\"}]}";

        assertThat(SpecReader.strict().read(deep).problems())
                .extracting(Problem::code)
                .containsExactly("too_deep");
        assertThat(SpecReader.strict().read(large).problems())
                .extracting(Problem::code)
                .containsExactly("too_large");
        assertThat(SpecReader.strict().read(power).problems())
                .extracting(Problem::code)
                .containsExactly("number_out_of_range");
    }

    @Test
    void a_view_may_be_given_as_maps() {
        Map<String, Object> view = Map.of("grid_id", "g", "columns", List.of(Map.of("key", "a")));

        assertThat(SpecReader.strict().read(view).get().columns()).containsExactly(ColumnSpec.of("a", "a", null));
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
        Reading<GridViewSpec> reading = SpecReader.lenient()
                .read("{" + COLUMNS
                        + ",\"colour\":1,\"kpis\":[{\"label\":\"Wrong\",\"agg\":\"sum\"},{\"label\":\"Right\"}],"
                        + "\"charts\":[{\"id\":\"c\",\"chart_type\":\"pie\"}],\"layout\":{\"kpi_columns\":9}}");

        assertThat(reading.get().kpis()).extracting(KpiSpec::label).containsExactly("Right");
        assertThat(reading.get().charts()).isEmpty();
        assertThat(reading.get().layout()).isEqualTo(LayoutSpec.DEFAULT);
        assertThat(reading.problems()).noneMatch(Problem::isError);
        assertThat(reading.problems())
                .extracting(Problem::pointer)
                .containsExactly(
                        "/colour", "/kpis/0/agg", "/charts/0/label_key", "/charts/0/value_key", "/layout/kpi_columns");
    }

    @Test
    void lenient_reading_still_refuses_what_is_no_view() {
        assertThat(SpecReader.lenient().read("{\"columns\":[{\"key\":\"a\"}]}").isOk())
                .isFalse();
        assertThat(SpecReader.lenient().read("nothing").isOk()).isFalse();
    }

    @Test
    void a_figure_in_a_label_is_a_warning() {
        Reading<GridViewSpec> reading = SpecReader.strict()
                .read("{" + COLUMNS + ",\"title\":\"Revenue: 1,234\",\"kpis\":[{\"label\":\"Top 10 of 2024\"}]}");

        assertThat(reading.isOk()).isTrue();
        assertThat(reading.problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("number_in_text", "/title"));
    }

    @Test
    void a_misspelt_required_key_is_not_missing_as_well() {
        assertThat(problems(",\"kpis\":[{\"lable\":\"R\"}]"))
                .extracting(Problem::code, Problem::didYouMean)
                .containsExactly(tuple("unknown_field", "label"));
    }

    @Test
    void meaning_is_told_beside_structure_but_not_of_broken_parts() {
        assertThat(
                        problems(
                                ",\"kpis\":[{\"label\":\"A\",\"agg\":\"sum\"},{\"label\":\"B\",\"aggregate\":\"sum\"}],"
                                        + "\"charts\":[{\"id\":\"c\",\"chart_type\":\"donut\",\"group_by\":\"a\",\"aggregate\":\"count\",\"overlay\":{\"value\":\"A\"}}]"))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("unknown_field", "/kpis/0/agg"), tuple("missing_field", "/kpis/1/column_key"));
    }

    @Test
    void every_key_that_stands_twice_is_told_beside_everything_else() {
        assertThat(SpecReader.strict()
                        .read(
                                "{\"grid_id\":\"g\",\"columns\":[{\"key\":\"a\",\"key\":\"b\"}],\"title\":\"A\",\"title\":\"B\",\"x\":1}")
                        .problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("duplicate_key", "/columns/0/key"),
                        tuple("duplicate_key", "/title"),
                        tuple("unknown_field", "/x"));
    }

    @Test
    void a_format_is_a_word_or_an_object_and_each_is_judged_as_what_it_is() {
        assertThat(SpecReader.strict().read("""
                        {"grid_id":"g","columns":[{"key":"a","format":5},{"key":"b","format":"numbr"},
                         {"key":"c","format":{"type":"z","u":1}},{"key":"d","format":{}},{"key":"e","format":"ratio"}]}""").problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("wrong_type", "/columns/0/format"),
                        tuple("unknown_value", "/columns/1/format"),
                        tuple("unknown_value", "/columns/2/format/type"),
                        tuple("unknown_field", "/columns/2/format/u"),
                        tuple("missing_field", "/columns/3/format/type"));
    }

    @Test
    void a_number_as_the_value_of_an_overlay_is_forbidden() {
        assertThat(
                        problems(
                                ",\"charts\":[{\"id\":\"c\",\"chart_type\":\"donut\",\"group_by\":\"a\",\"aggregate\":\"count\",\"overlay\":{\"value\":12}}]"))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("forbidden_value", "/charts/0/overlay/value"));
    }

    @Test
    void keys_with_slashes_and_tildes_are_escaped_in_pointers() {
        assertThat(problems(",\"a/b~c\":1")).extracting(Problem::pointer).containsExactly("/a~1b~0c");
    }

    @Test
    void the_message_of_broken_json_names_the_line_in_the_whole_text() {
        Problem problem = SpecReader.strict()
                .read("Here it is:\n```json\n{\"grid_id\": \"g\",\n \"columns\": [,]}\n```")
                .problems()
                .get(0);

        assertThat(problem.message()).contains("line 4, column 14");
    }

    @Test
    void a_megabyte_of_mistakes_is_refused_in_good_time() {
        StringBuilder unknown = new StringBuilder("{" + COLUMNS);
        StringBuilder twice = new StringBuilder("{" + COLUMNS);
        StringBuilder beside = new StringBuilder("{\"view\":{}");
        for (int i = 0; unknown.length() < 1_000_000; i++) {
            unknown.append(",\"k").append(i).append("\":1");
            beside.append(",\"k").append(i).append("\":1");
        }
        for (int i = 0; twice.length() < 1_000_000; i++) {
            twice.append(",\"k").append(i / 2).append("\":1");
        }

        assertTimeout(Duration.ofSeconds(20), () -> {
            for (StringBuilder text : List.of(unknown, twice, beside)) {
                assertThat(SpecReader.strict().read(text + "}").problems())
                        .hasSize(101)
                        .last()
                        .extracting(Problem::code)
                        .isEqualTo("more_problems");
                assertThat(SpecReader.lenient().read(text + "}").isOk()).isFalse();
            }
        });
    }

    @Test
    void a_map_that_has_no_form_in_json_is_a_problem() {
        Map<String, Object> loop = new HashMap<>();
        loop.put("grid_id", loop);

        assertThat(SpecReader.strict().read(loop).problems())
                .extracting(Problem::code)
                .containsExactly("invalid_json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30", "-1e30", "1e400", "-99999999999999999999.5", "12345678901234567890"})
    void a_number_beyond_every_long_is_out_of_range(String number) {
        assertThat(problems(",\"layout\":{\"kpi_columns\":" + number + "}"))
                .extracting(Problem::pointer)
                .containsExactly("/layout/kpi_columns");
    }

    @Test
    void another_version_is_refused_and_nothing_else_is_said() {
        String text = "{\"version\":2,\"grid_id\":\"g\",\"panes\":[]}";

        assertThat(SpecReader.strict().read(text).problems())
                .isEqualTo(SpecReader.lenient().read(text).problems())
                .extracting(Problem::code, Problem::pointer, Problem::allowed)
                .containsExactly(tuple("unknown_version", "/version", List.of("1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"{}\"", "[]", "null", "7"})
    void a_wrapped_view_that_is_no_object_is_told_as_such(String view) {
        assertThat(SpecReader.lenient().read("{\"view\":" + view + "}").problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("wrong_type", "/view"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"columns\":[{\"key\":\"a\"}],\"columns\":{\"x\":1,\"x\":2}",
                "\"columns\":[{\"key\":\"a\"}],\"kpis\":[],\"kpis\":{\"x\":1,\"x\":2}",
                "\"columns\":[{\"key\":\"a\"}],\"kpis\":[{\"label\":\"a\"}],\"kpis\":{\"99999999999\":{\"a\":1,\"a\":2}}",
                "\"columns\":[{\"key\":\"a\"}],\"kpis\":[],\"kpis\":[{\"label\":\"a\",\"label\":\"b\"}]"
            })
    void a_list_that_stands_twice_in_two_shapes_is_told_as_standing_twice(String members) {
        String text = "{\"grid_id\":\"g\"," + members + "}";

        assertThat(SpecReader.strict().read(text).problems())
                .extracting(Problem::code)
                .contains("duplicate_key");
        assertThat(SpecReader.lenient().read(text).problems())
                .extracting(Problem::code)
                .contains("duplicate_key");
    }

    @Test
    void half_of_a_surrogate_pair_in_a_name_is_told_as_such() {
        assertThat(problems(",\"k\\ud800\":1")).extracting(Problem::code).containsExactly("invalid_text");
    }

    @Test
    void an_unknown_palette_is_told_with_the_nearest_one() {
        assertThat(
                        problems(
                                ",\"charts\":[{\"id\":\"c\",\"chart_type\":\"histogram\",\"x_key\":\"a\",\"palette\":\"gray\"}]"))
                .extracting(Problem::code, Problem::severity, Problem::pointer, Problem::didYouMean)
                .containsExactly(tuple("unknown_palette", Severity.WARNING, "/charts/0/palette", "grey"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "1e0"})
    void version_one_may_be_said_in_any_spelling_of_one(String one) {
        assertThat(problems(",\"version\":" + one)).isEmpty();
    }
}
