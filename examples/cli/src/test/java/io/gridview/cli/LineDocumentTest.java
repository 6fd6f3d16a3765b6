package io.gridview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The view or reply of a line reaches its reader as it was written. */
class LineDocumentTest {
    private static final String VIEW = "{\"grid_id\":\"g\",\"columns\":[{\"key\":\"a\"}]}";
    private static final String ROWS = "\"columns\":[\"a\"],\"rows\":[[1],[2]]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title":"a","title":"b","grid_id":"g","columns":[{"key":"a"}]}  | duplicate_key       | /view/title
            {"grid_id":"g","columns":[{"key":"a","key":"b"}]}                | duplicate_key       | /view/columns/0/key
            {"grid_id":"g","columns":[{"key":"a"}],"striped":NaN}            | invalid_json        | /view
            {"grid_id":"g","columns":[{"key":"a"}],}                         | invalid_json        | /view
            {"grid_id":"g",/* the view */"columns":[{"key":"a"}]}            | invalid_json        | /view
            {"grid_id":"g","columns":[{"key":"a"}],"title":"\\ud83d"}        | invalid_text        | /view/title
            {"grid_id":"g","columns":[{"key":"a"}],"striped":1e999}          | number_out_of_range | /view/striped
            {"grid_id":'g',"columns":[{"key":"a"}]}                          | invalid_json        | /view
            {"grid_id":"g","columns":[{"key":"a"}],"version":2}              | unknown_version     | /view/version
            {"view":{"grid_id":"g","columns":[{"key":"b"}]}}                 | unknown_column      | /view/view/columns/0/key
            "no object"                                                      | no_json_object      | /view
            "{\\"grid_id\\":\\"g\\"}"                                        | missing_field       | /view/columns
            null                                                             | wrong_type          | /view
            5                                                                | wrong_type          | /view
            """)
    void what_is_wrong_in_a_view_is_told_at_its_place_and_the_line_keeps_its_id(
            String view, String code, String pointer) {
        Cli cli = Cli.run("{\"view\":" + view + ",\"id\":\"x\"," + ROWS + "}", "build");

        assertThat(cli.answer().get("id").stringValue()).isEqualTo("x");
        assertThat(cli.answer().at("/problems/0/code").stringValue()).isEqualTo(code);
        assertThat(cli.answer().at("/problems/0/pointer").stringValue()).isEqualTo(pointer);
    }

    @Test
    void a_view_nested_too_deep_is_told_where() {
        String deep = "{\"title\":".repeat(10_000) + "1" + "}".repeat(10_000);

        Cli cli = Cli.run("{\"id\":1,\"view\":" + deep + "," + ROWS + "}", "build");

        assertThat(cli.answer().get("id").intValue()).isEqualTo(1);
        assertThat(cli.answer().at("/problems/0/code").stringValue()).isEqualTo("too_deep");
        assertThat(cli.answer().at("/problems/0/pointer").stringValue()).startsWith("/view/title/title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "{\"view\": %s}",
                "```json\n%s\n```",
                "Here is the view you asked for:\n%s\nTell me if {more} is needed.",
                "\ufeff  %s  "
            })
    void a_models_text_gives_the_artifact_of_the_object_in_it(String text) {
        String asObject = Cli.run("{\"id\":1,\"view\":" + VIEW + "," + ROWS + "}", "build")
                .out();

        Cli cli = Cli.run("{\"id\":1,\"view\":" + quoted(text.formatted(VIEW)) + "," + ROWS + "}", "build");

        assertThat(cli.out()).isEqualTo(asObject);
        assertThat(cli.exitCode()).isZero();
    }

    @Test
    void a_reply_may_be_a_models_text_too() {
        String reply = "{\"sql\":\"SELECT a FROM t\",\"purpose\":\"A\",\"format\":\"table\"}";

        Cli cli = Cli.run(
                "{\"id\":1,\"reply\":" + quoted("Sure: " + reply) + "," + ROWS + "}\n{\"id\":2,\"reply\":"
                        + reply.replace("\"table\"", "\"tables\"") + "," + ROWS + "}",
                "present");

        assertThat(cli.answer().get("ok").booleanValue()).isTrue();
        assertThat(cli.answers().get(1).at("/problems/0/pointer").stringValue()).isEqualTo("/reply/format");
        assertThat(cli.answers().get(1).at("/problems/0/didYouMean").stringValue())
                .isEqualTo("table");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":1,"view":{},"view":{},"columns":["a"],"rows":[]}          | 1    | duplicate_key | /view
            {"id":1,"id":2,"view":{},"columns":["a"],"rows":[]}             | 1    | duplicate_key | /id
            {"id":1,"view":{},"columns":["a"],"rows":[{"a":1,"a":2}]}       | 1    | duplicate_key | /rows/0/a
            {"view":{},"columns":["a"],"rows":[[NaN]],"id":1}               | 1    | invalid_json  | /rows/0/0
            {"id":1,"view":{},"columns":["a"],"rows":[[1,]]}                | 1    | invalid_json  | /rows/0/1
            {"id":1,"view":{},"columns":["a"],"rows":[[1]],}                | 1    | invalid_json  | ``
            {"id":1,"view":{},"columns":["a"],"rows":[[1]]                  | 1    | invalid_json  | ``
            {"id":1,"view":{"title":"a                                      | 1    | invalid_json  | ``
            {"id":1,"view":{}} {"id":2}                                     | 1    | invalid_json  | ``
            {"id":1 "view":{}}                                              | 1    | invalid_json  | ``
            {"id":1,"view"}                                                 | 1    | invalid_json  | ``
            {"id":1,"view":}                                                | 1    | invalid_json  | ``
            {"id":1,view:{}}                                                | 1    | invalid_json  | ``
            {"id":[1],"view":{},"columns":["a"],"rows":[[1]]}               | null | wrong_type    | /id
            {"id":nope,"view":{},"columns":["a"],"rows":[[1]]}              | null | invalid_json  | /id
            "{}"                                                            | null | not_an_object | ``
            {"id":1,"view":{"grid_id":"g","columns":[{"key":"a"}]},"columns":[{"name":"a","typ":"INTEGER"}],"rows":[]} | 1 | unknown_field | /columns/0/typ
            """)
    void what_is_wrong_beside_the_view_is_told_at_its_place(String line, String id, String code, String pointer) {
        Cli cli = Cli.run(line, "build");

        assertThat(cli.answer().get("id")).hasToString(id);
        assertThat(cli.answer().at("/problems/0/code").stringValue()).isEqualTo(code);
        assertThat(cli.answer().at("/problems/0/pointer").stringValue()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\\"b{\"", "-1.50", "true", "null", "\"\\u00e9\"", "12345678901234567890"})
    void an_id_comes_back_as_the_value_it_was(String id) {
        JsonNode answer = Cli.run("{ \"id\" :\t" + id + " , \"view\" : {} , \"rows\" : [] }", "build")
                .answer();

        assertThat(answer.get("id")).isEqualTo(JsonMapper.shared().readTree(id));
        assertThat(answer.get("ok").booleanValue()).isFalse();
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
