package io.gridview.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.gridview.GridRenderer;
import io.gridview.artifact.RowPlacement;
import io.gridview.spec.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComponentExtractorTest {
    private static final GridRenderer RENDERER =
            GridRenderer.builder().rowPlacement(RowPlacement.ARTIFACT_ONLY).build();
    private static final ComponentExtractor EXTRACTOR = new ComponentExtractor(RENDERER);

    private static final Map<String, Object> REPLY = ordered(
            "sql",
            "SELECT region, sum(amount) AS revenue_eur FROM sales GROUP BY region",
            "purpose",
            "Revenue by region",
            "format",
            "chart");
    private static final Map<String, Object> VIEW = Map.of(
            "grid_id",
            "sales",
            "columns",
            List.of(Map.of("key", "region"), Map.of("key", "amount")),
            "kpis",
            List.of(Map.of("label", "Revenue", "aggregate", "sum", "column_key", "amount")));
    private static final List<Object> COLUMNS = List.of("region", "amount");
    private static final List<Object> ROWS =
            List.of(List.of("North", new BigDecimal("0.10")), List.of("South", new BigDecimal("0.20")));

    @Test
    void a_finished_component_is_passed_on_as_it_is() {
        String json =
                "{\"type\":\"grid_view\",\"title\":\"T\",\"artifact\":{\"version\":1,\"gridId\":\"g\",\"columns\":[],"
                        + "\"rows\":[[9007199254740993,0.10,\"2024-01-01\",null]]},\"host\":{\"a\":[true]}}";
        Map<String, Object> state = Map.of("final_output", JsonMapper.shared().readValue(json, Map.class));

        assertThat(EXTRACTOR.extract("{\"final_output\":" + json + "}").components())
                .containsExactly(new ExtractedComponent("/final_output", json));
        assertThat(one(EXTRACTOR.extract(state)).json()).isEqualTo(json.replace("0.10", "0.1"));
        assertThat(one(EXTRACTOR.extract(Map.of("final_output", json))).json()).isEqualTo(json);
    }

    @Test
    void what_the_renderer_made_comes_back_unchanged() {
        String made = one(EXTRACTOR.extract(Map.of("final_output", whole("view", VIEW))))
                .json();

        assertThat(one(EXTRACTOR.extract(Map.of("final_output", made))).json()).isEqualTo(made);
    }

    @Test
    void a_component_of_another_version_or_shape_is_a_problem() {
        assertThat(problems("""
                {"final_output": [
                  {"type": "grid_view", "artifact": {"version": 2, "gridId": "g", "columns": []}},
                  {"type": "grid_view", "artifact": {"gridId": 7, "rows": {}}},
                  {"type": "grid_view", "artifact": []},
                  {"type": "grid_view"}]}"""))
                .containsExactly(
                        tuple("unknown_version", "/final_output/0/artifact/version"),
                        tuple("missing_field", "/final_output/1/artifact/version"),
                        tuple("wrong_type", "/final_output/1/artifact/gridId"),
                        tuple("missing_field", "/final_output/1/artifact/columns"),
                        tuple("wrong_type", "/final_output/1/artifact/rows"),
                        tuple("wrong_type", "/final_output/2/artifact"),
                        tuple("missing_field", "/final_output/3/artifact"));
    }

    @Test
    void a_view_beside_its_rows_is_built_with_exact_numbers() {
        Extraction extraction = EXTRACTOR.extract(Map.of("final_output", whole("view", VIEW)));

        assertThat(extraction.problems()).isEmpty();
        assertThat(one(extraction).pointer()).isEqualTo("/final_output");
        JsonNode component = JsonMapper.shared().readTree(one(extraction).json());
        assertThat(component.get("type").stringValue()).isEqualTo("grid_view");
        assertThat(component.at("/artifact/kpis/0/valueFmt").stringValue()).isEqualTo("0.30");
        assertThat(component.at("/artifact/columns/1/type").stringValue()).isEqualTo("decimal");
    }

    @Test
    void a_view_may_be_a_models_text() {
        String text = "Here it is:\n```json\n{\"view\": " + JsonMapper.shared().writeValueAsString(VIEW) + "}\n```";

        assertThat(one(EXTRACTOR.extract(Map.of("final_output", whole("view", text))))
                        .json())
                .isEqualTo(one(EXTRACTOR.extract(Map.of("final_output", whole("view", VIEW))))
                        .json());
    }

    @Test
    void rows_may_stand_in_data_be_arrays_or_maps_and_hold_what_java_has() {
        Object[][] arrays = {{"North", 1L, LocalDate.of(2024, 1, 31)}, {"South", null, null}};
        Map<String, Object> missing = ordered("region", "South", "amount", null, "day", null);
        List<Map<String, Object>> maps =
                List.of(ordered("region", "North", "amount", 1, "day", LocalDate.of(2024, 1, 31)), missing);
        Map<String, Object> header = Map.of("name", "amount", "type", "BIGINT");

        String ofArrays = one(EXTRACTOR.extract(Map.of(
                        "final_output",
                        Map.of(
                                "view",
                                VIEW,
                                "data",
                                Map.of("columns", new Object[] {"region", header, "day"}, "rows", arrays)))))
                .json();
        String ofMaps = one(EXTRACTOR.extract(Map.of("final_output", Map.of("view", VIEW, "rows", maps))))
                .json();

        assertThat(ofArrays).isEqualTo(ofMaps).contains("\"North\",1]");
    }

    @Test
    void a_reply_beside_its_rows_is_presented_flat_or_nested_or_as_text() {
        Map<String, Object> flat = new LinkedHashMap<>(REPLY);
        flat.put("columns", List.of("region", "revenue_eur"));
        flat.put("rows", ROWS);
        flat.put("step", "plan");
        Map<String, Object> nested = new LinkedHashMap<>(whole("reply", REPLY));
        nested.put("columns", List.of("region", "revenue_eur"));
        Map<String, Object> text = new LinkedHashMap<>(nested);
        text.put("reply", "Sure! " + JsonMapper.shared().writeValueAsString(REPLY));

        String json = one(EXTRACTOR.extract(Map.of("final_output", flat))).json();

        assertThat(json).contains("\"title\":\"Revenue by region\"").contains("\"North\",0.1");
        assertThat(one(EXTRACTOR.extract(Map.of("final_output", nested))).json())
                .isEqualTo(json);
        assertThat(one(EXTRACTOR.extract(Map.of("final_output", text))).json()).isEqualTo(json);
    }

    @Test
    void a_reply_in_one_step_and_rows_in_another_belong_together() {
        Map<String, Object> steps = ordered(
                "question",
                "How is revenue spread?",
                "plan",
                JsonMapper.shared().writeValueAsString(REPLY),
                "execute",
                ordered("sql", REPLY.get("sql"), "columns", List.of("region", "revenue_eur"), "rows", ROWS));

        Extraction extraction =
                EXTRACTOR.extract(ordered("final_output", "Revenue is spread evenly.", "intermediate_results", steps));

        assertThat(extraction.problems()).isEmpty();
        assertThat(one(extraction).pointer()).isEqualTo("/intermediate_results/plan");
        assertThat(one(extraction).json()).contains("Revenue by region");
    }

    @Test
    void of_a_reply_and_a_view_the_view_is_shown() {
        Extraction extraction = EXTRACTOR.extract(Map.of(
                "intermediate_results",
                List.of(REPLY, Map.of("columns", COLUMNS, "rows", ROWS), Map.of("output", Map.of("view", VIEW)))));

        assertThat(one(extraction).pointer()).isEqualTo("/intermediate_results/2/output");
        assertThat(one(extraction).json()).contains("\"gridId\":\"sales\"");
    }

    @Test
    void between_several_nothing_is_guessed() {
        Map<String, Object> rows = Map.of("columns", COLUMNS, "rows", ROWS);

        assertThat(codes(EXTRACTOR.extract(Map.of("intermediate_results", List.of(REPLY, rows, rows)))))
                .containsExactly(tuple("several_candidates", "/intermediate_results/2"));
        assertThat(codes(EXTRACTOR.extract(Map.of("intermediate_results", List.of(REPLY, REPLY, rows)))))
                .containsExactly(tuple("several_candidates", "/intermediate_results/1"));
    }

    @Test
    void several_whole_answers_are_several_components_and_a_broken_one_costs_no_other() {
        Map<String, Object> broken = new LinkedHashMap<>(whole("view", VIEW));
        broken.put("rows", List.of(List.of("North", 1), List.of("South")));

        Extraction extraction = EXTRACTOR.extract(
                Map.of("intermediate_results", List.of(whole("view", VIEW), broken, whole("view", VIEW))));

        assertThat(extraction.components())
                .extracting(ExtractedComponent::pointer)
                .containsExactly("/intermediate_results/0", "/intermediate_results/2");
        assertThat(codes(extraction)).containsExactly(tuple("ragged_row", "/intermediate_results/1/rows/1"));
    }

    @Test
    void the_final_output_comes_first() {
        Extraction extraction = EXTRACTOR.extract(
                ordered("intermediate_results", List.of(whole("view", VIEW)), "final_output", whole("reply", REPLY)));

        assertThat(one(extraction).pointer()).isEqualTo("/final_output");
    }

    @Test
    void other_places_can_be_named() {
        ComponentExtractor elsewhere = EXTRACTOR.at(List.of("/output/0", ""));

        assertThat(one(elsewhere.extract(Map.of("output", List.of(whole("view", VIEW)))))
                        .pointer())
                .isEqualTo("/output/0");
        assertThat(one(elsewhere.extract(whole("view", VIEW))).pointer()).isEmpty();
        assertThatThrownBy(() -> EXTRACTOR.at(List.of("final_output"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EXTRACTOR.at(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void where_nothing_is_found_the_problem_says_what_stood_there() {
        Extraction prose = EXTRACTOR.extract(Map.of("final_output", "There were {many} sales."));
        Extraction other = EXTRACTOR.extract(ordered(
                "final_output", null, "intermediate_results", List.of(Map.of("columns", COLUMNS, "rows", ROWS))));

        assertThat(prose.problems())
                .extracting(Problem::code, Problem::pointer, Problem::message)
                .containsExactly(tuple(
                        "missing_component",
                        "",
                        "There is no component, and no view or reply with rows: at /final_output stands a text without a"
                                + " component, at /intermediate_results stands nothing."));
        assertThat(other.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "There is no component, and no view or reply with rows: at /final_output stands null, at"
                                + " /intermediate_results stands a list of 1. Rows stand at \"/intermediate_results/0\","
                                + " but no view or reply goes with them.");
    }

    @Test
    void a_view_or_reply_without_rows_says_that_they_are_missing() {
        assertThat(codes(EXTRACTOR.extract(Map.of("final_output", REPLY))))
                .containsExactly(tuple("missing_rows", "/final_output/rows"));
        assertThat(codes(EXTRACTOR.extract(Map.of("final_output", Map.of("view", VIEW)))))
                .containsExactly(tuple("missing_rows", "/final_output/rows"));
    }

    @Test
    void rows_in_a_sentence_of_a_model_are_no_rows() {
        String text = "Here: " + JsonMapper.shared().writeValueAsString(whole("view", VIEW));
        Map<String, Object> result = Map.of("columns", COLUMNS, "rows", ROWS);

        assertThat(codes(EXTRACTOR.extract(Map.of("final_output", text))))
                .containsExactly(tuple("forbidden_rows", "/final_output/rows"));
        assertThat(codes(EXTRACTOR.extract(Map.of("final_output", text, "intermediate_results", result))))
                .contains(tuple("forbidden_rows", "/final_output/rows"));
    }

    @Test
    void nothing_finished_and_no_result_is_taken_out_of_a_sentence_of_a_model() {
        String finished = "Done: {\"type\": \"grid_view\", \"artifact\": {\"version\": 1, \"gridId\": \"g\","
                + " \"columns\": [\"a\"], \"rows\": [[1]]}}";
        String result =
                "```\n{\"result\": {\"columns\": [\"region\", \"revenue_eur\"], \"rows\": [[\"North\", 9]]}}\n```";

        assertThat(codes(EXTRACTOR.extract(Map.of("final_output", finished))))
                .containsExactly(tuple("missing_component", ""));
        assertThat(codes(EXTRACTOR.extract(Map.of("intermediate_results", List.of(REPLY, result)))))
                .containsExactly(tuple("missing_rows", "/intermediate_results/0/rows"));
    }

    @Test
    void problems_of_view_reply_and_rows_lead_into_the_state_and_come_at_once() {
        assertThat(problems("""
                {"final_output": {"view": {"grid_id": "g", "columns": [{"key": "amount"}], "kpis": [{"label": "K", "agg": "sum"}]},
                 "data": {"columns": ["amount", {"name": "b", "type": "numbr"}], "rows": [[1, 2]]}}}"""))
                .containsExactly(
                        tuple("unknown_field", "/final_output/view/kpis/0/agg"),
                        tuple("unknown_type", "/final_output/data/columns/1/type"));
        assertThat(problems("""
                {"final_output": {"sql": "SELECT 1", "purpos": "One", "format": "tabel", "rows": [{"a": 1}, [2]]}}"""))
                .containsExactly(
                        tuple("missing_field", "/final_output/purpose"),
                        tuple("unknown_value", "/final_output/format"),
                        tuple("wrong_type", "/final_output/rows/1"));
        assertThat(problems("{\"final_output\": {\"view\": {\"grid_id\": \"g\", \"columns\": [{\"key\": \"amuont\"}]},"
                        + " \"rows\": [{\"amount\": 1}]}}"))
                .containsExactly(tuple("unknown_column", "/final_output/view/columns/0/key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"view\": %s, \"rows\": [[1]], \"columns\": 7}           | wrong_type    | /columns",
                "{\"view\": %s, \"rows\": [[1]], \"columns\": [7]}         | wrong_type    | /columns/0",
                "{\"view\": %s, \"rows\": [[1]]}                           | missing_field | /columns",
                "{\"view\": %s, \"rows\": [[1], null], \"columns\": [\"a\"]} | missing_row   | /rows/1",
                "{\"view\": %s, \"rows\": [1], \"columns\": [\"a\"]}       | wrong_type    | /rows/0",
                "{\"view\": %s, \"rows\": [{\"a\": 1}, {\"a\": \"x\"}], \"columns\": [{\"name\": \"a\", \"type\": \"integer\"}]} | wrong_cell_type | /rows/1/a"
            })
    void rows_of_another_shape_are_told_with_their_place(String line) {
        String[] parts = line.split("\\|");
        String view = "{\"grid_id\": \"g\", \"columns\": [{\"key\": \"a\"}]}";

        assertThat(problems("{\"final_output\": " + parts[0].formatted(view) + "}"))
                .containsExactly(tuple(parts[1].strip(), "/final_output" + parts[2].strip()));
    }

    @Test
    void a_result_that_the_host_cut_is_not_shown_as_the_whole() {
        Map<String, Object> cut = new LinkedHashMap<>(whole("view", VIEW));
        cut.put("row_count", 5000);

        JsonNode component = JsonMapper.shared()
                .readTree(one(EXTRACTOR.extract(Map.of("final_output", cut))).json());

        assertThat(component.at("/artifact/table/truncated").booleanValue()).isTrue();
        assertThat(component.at("/artifact/table/rowCount").intValue()).isEqualTo(5000);
        assertThat(component.at("/artifact/kpis/0/partial").booleanValue()).isTrue();
    }

    @Test
    void broken_json_is_told_where_it_stands() {
        assertThat(codes(EXTRACTOR.extract(Map.of("final_output", "{\"view\": {\"grid_id\": \"g\",}}"))))
                .containsExactly(tuple("invalid_json", "/final_output"));
        assertThat(problems("{\"final_output\": ")).containsExactly(tuple("invalid_json", ""));
        assertThat(problems("{\"final_output\": {}, \"final_output\": {}}"))
                .containsExactly(tuple("duplicate_key", "/final_output"));
    }

    @Test
    void faults_elsewhere_in_the_state_concern_nobody() {
        String state = "{\"messages\": [{\"id\": 1, \"id\": 2, \"content\": \"\\ud83d\"}], \"final_output\": "
                + JsonMapper.shared().writeValueAsString(whole("view", VIEW)) + "}";

        assertThat(EXTRACTOR.extract(state).components()).hasSize(1);
    }

    @Test
    void what_no_json_can_carry_is_told_where_it_stands() {
        Map<String, Object> view = ordered("grid_id", "g", "columns", List.of(), "title", Thread.currentThread());

        assertThat(codes(EXTRACTOR.extract(Map.of("final_output", whole("view", view)))))
                .containsExactly(tuple("unsupported_value", "/final_output/view/title"));
        view.put("title", "\ud83d");
        assertThat(codes(EXTRACTOR.extract(Map.of("final_output", whole("view", view)))))
                .containsExactly(tuple("invalid_text", "/final_output/view/title"));
        view.put("title", new BigDecimal("1E+999999999"));
        assertThat(codes(EXTRACTOR.extract(Map.of("final_output", whole("view", view)))))
                .containsExactly(tuple("number_out_of_range", "/final_output/view/title"));
        Map<Object, Object> artifact = new LinkedHashMap<>(Map.of(1, "one"));
        assertThat(codes(EXTRACTOR.extract(Map.of("final_output", Map.of("type", "grid_view", "artifact", artifact)))))
                .containsExactly(tuple("wrong_type", "/final_output/artifact"));
        Map<String, Object> finished = Map.of("type", "grid_view", "artifact", Map.of("rows", List.of(Double.NaN)));
        assertThat(codes(EXTRACTOR.extract(Map.of("final_output", finished))))
                .containsExactly(tuple("unsupported_value", "/final_output/artifact/rows/0"));
    }

    @Test
    void the_order_of_an_unordered_map_is_that_of_its_names() {
        Map<String, Object> steps =
                Map.of("c", whole("view", VIEW), "a", whole("view", VIEW), "b", whole("view", VIEW));

        assertThat(EXTRACTOR.extract(Map.of("intermediate_results", steps)).components())
                .extracting(ExtractedComponent::pointer)
                .containsExactly("/intermediate_results/a", "/intermediate_results/b", "/intermediate_results/c");
    }

    private static Map<String, Object> whole(String name, Object said) {
        return ordered(name, said, "columns", COLUMNS, "rows", ROWS);
    }

    private static Map<String, Object> ordered(Object... members) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            map.put((String) members[i], members[i + 1]);
        }
        return map;
    }

    private static ExtractedComponent one(Extraction extraction) {
        assertThat(extraction.components()).as(extraction.problems().toString()).hasSize(1);
        return extraction.components().get(0);
    }

    private static List<Tuple> problems(String json) {
        return codes(EXTRACTOR.extract(json));
    }

    private static List<Tuple> codes(Extraction extraction) {
        return extraction.problems().stream()
                .map(problem -> tuple(problem.code(), problem.pointer()))
                .toList();
    }
}
