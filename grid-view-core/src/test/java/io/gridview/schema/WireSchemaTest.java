package io.gridview.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gridview.spec.Problem;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WireSchemaTest {
    private static final String VIEW = "{\"grid_id\": \"orders\", \"columns\": [{\"key\": \"amount\"%s}]%s}";

    @Test
    void what_a_schema_refers_to_stands_in_it_under_its_own_id() {
        JsonNode component = JsonMapper.shared().readTree(WireSchema.COMPONENT.text());

        assertThat(new TreeSet<>(component.get("$defs").propertyNames()))
                .containsExactly(WireSchema.ARTIFACT.id(), WireSchema.PROBLEM.id());
        component
                .get("$defs")
                .properties()
                .forEach(entry ->
                        assertThat(entry.getValue().get("$id").stringValue()).isEqualTo(entry.getKey()));
    }

    @ParameterizedTest
    @EnumSource
    void the_text_alone_is_enough_for_any_validator(WireSchema schema) {
        JsonNode example =
                JsonMapper.shared().readTree(schema.text()).get("examples").get(0);

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.text(), InputFormat.JSON)
                        .validate(example))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_text_has_the_same_bytes_on_every_platform(WireSchema schema) {
        assertThat(schema.text()).doesNotContain("\r").endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1,}", "{\"code\":\"x\",\"code\":\"y\"}", "NaN", "{} {}"})
    void text_that_is_not_one_json_value_is_a_problem(String text) {
        assertThat(WireSchema.PROBLEM.validate(text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            , "format": "money"           | unknown_value | /columns/0/format          | "text"
            , "format": 5                 | wrong_type    | /columns/0/format          | text or an object
            , "format": null              | wrong_type    | /columns/0/format          | text or an object
            , "format": {"typ": "number"} | unknown_field | /columns/0/format/typ      | "type"
            , "format": {"type": "nope"}  | unknown_value | /columns/0/format/type     | number
            , "cell": 7                   | unknown_value | /columns/0/cell            | color_scale
            , "cell": null                | unknown_value | /columns/0/cell            | badge
            """)
    void of_alternatives_the_one_that_was_meant_is_told(String member, String code, String pointer, String words) {
        List<Problem> problems = WireSchema.VIEW.validate(VIEW.formatted(member, ""));

        assertThat(problems)
                .extracting(Problem::code, Problem::pointer)
                .contains(org.assertj.core.groups.Tuple.tuple(code, pointer));
        assertThat(problems).extracting(Problem::pointer).doesNotHaveDuplicates();
        assertThat(problems.get(0).message() + problems.get(0).allowed() + "\"text\"")
                .contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "\"1\"", "null", "1.5"})
    void a_version_that_is_not_read_is_named_as_such(String version) {
        assertThat(WireSchema.VIEW.validate(VIEW.formatted("", ", \"version\": " + version)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("unknown_version");
                    assertThat(problem.pointer()).isEqualTo("/version");
                    assertThat(problem.message()).contains("is " + version, "only version 1");
                    assertThat(problem.allowed()).containsExactly("1");
                });
    }

    @Test
    void version_one_may_be_said() {
        assertThat(WireSchema.VIEW.validate(VIEW.formatted("", ", \"version\": 1")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"status": "complete", "session_id": "s", "explanation": []}                             | missing_field | /view
            {"status": "complete", "session_id": "s", "explanation": [], "view": {"grid_id": "a"}}   | missing_field | /view/columns
            {"status": "complete", "session_id": "s", "explanation": [], "view": null}               | wrong_type    | /view
            {"status": "complete", "session_id": "s", "explanation": [], "view": {"grid_id": "a", "columns": [{"key": "a"}, {"label": "b"}]}} | missing_field | /view/columns/1/key
            {"status": "complete", "session_id": "s", "explanation": [], "view": {"grid_id": "a", "columns": [{"key": "a"}, {"key": "b", "format": {"type": "x"}}]}} | unknown_value | /view/columns/1/format/type
            {"status": "failed", "problems": []}                                                     | too_few       | /problems
            {"status": "done"}                                                                       | unknown_value | /status
            {"status": "expired"}                                                                    | missing_field | /session_id
            {"status": "needs_input", "question": "Which?", "options": [], "view": {}}               | unknown_field | /view
            5                                                                                        | wrong_type    | ``
            """)
    void an_answer_of_two_stages_is_what_its_status_says(String json, String code, String pointer) {
        assertThat(WireSchema.TWO_STAGE_ANSWER.validate(json)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.pointer()).isEqualTo(pointer);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"prompt": "x"}                                         | /workspace
            {"session_id": "s"}                                     | /artifacts
            {"session_id": "s", "artifacts": [{}]}                  | /artifacts/0/name
            {"session_id": "s", "artifacts": [], "prompt": "x"}     | /prompt
            {"prompt": "x", "workspace": {"tables": []}}            | /workspace/tables
            """)
    void a_request_of_two_stages_is_told_by_its_session(String json, String pointer) {
        assertThat(WireSchema.TWO_STAGE_REQUEST.validate(json))
                .extracting(Problem::pointer)
                .contains(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "row_count": 51           | unknown_value | /row_count
            "row_count": 12345        | unknown_value | /row_count
            "row_count": -1           | out_of_range  | /row_count
            "row_count": 1.5          | wrong_type    | /row_count
            "samples": ["a"]          | unknown_field | /samples
            """)
    void a_profile_has_rounded_counts_and_no_values(String member, String code, String pointer) {
        String json = "{\"name\": \"t\", %s \"columns\": [], %s}"
                .formatted(member.contains("row_count") ? "" : "\"row_count\": 50,", member);

        assertThat(WireSchema.PROFILE.validate(json)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.pointer()).isEqualTo(pointer);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /artifact/rows           | [[1]]                 | too_many      | /artifact/rows
            /artifact/kpis/0/rawValue| 5                     | wrong_type    | /artifact/kpis/0/rawValue
            /artifact/kpis/0/valueFmt| "5"                   | unknown_value | /artifact/kpis/0/valueFmt
            /artifact/table/totals   | {}                    | unknown_field | /artifact/table/totals
            /rows                    | []                    | missing_field | /columns
            /state                   |                       | unknown_field | /artifact/state
            /artifact/state          |                       | missing_field | /artifact/state
            """)
    void a_skeleton_holds_no_number(String place, String value, String code, String pointer) {
        JsonNode skeleton = JsonMapper.shared()
                .readTree(WireSchema.COMPONENT.text())
                .get("examples")
                .get(1);
        int slash = place.lastIndexOf('/');
        var parent = (tools.jackson.databind.node.ObjectNode)
                (slash == 0 ? skeleton : skeleton.at(place.substring(0, slash)));
        if (value == null) {
            parent.remove(place.substring(slash + 1));
        } else {
            parent.set(place.substring(slash + 1), JsonMapper.shared().readTree(value));
        }

        assertThat(WireSchema.COMPONENT.validate(skeleton.toString()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.pointer()).isEqualTo(pointer);
                });
    }

    @Test
    void an_unknown_field_of_an_embedded_schema_is_told_with_the_known_ones() {
        String json =
                "{\"type\":\"error\",\"message\":\"m\",\"stage\":\"planning\",\"problems\":[{\"code\":\"x\",\"severty\":\"error\",\"pointer\":\"\",\"message\":\"m\"}]}";

        assertThat(WireSchema.EVENT_ERROR.validate(json)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/problems/0/severty");
            assertThat(problem.didYouMean()).isEqualTo("severity");
        });
    }
}
