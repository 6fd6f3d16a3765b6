package io.gridview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PresentCommandTest {
    private static final String EXPECTED_LINE =
            "{\"id\":1,\"reply\":{\"sql\":\"SELECT r, sum(x) AS x FROM t GROUP BY r\",\"purpose\":\"X by r\",\"format\":\"chart\"},"
                    + "\"columns\":[{\"name\":\"r\",\"type\":\"VARCHAR\"},{\"name\":\"x\",\"type\":\"BIGINT\"}]}";
    private static final String LINE =
            "{\"id\":1,\"reply\":{\"sql\":\"SELECT r, sum(x) AS x FROM t GROUP BY r\",\"purpose\":\"X by r\",\"format\":\"chart\"},"
                    + "\"columns\":[\"r\",\"x\"],\"rows\":[[\"a\",1],[\"b\",2]]}";

    @Test
    void a_reply_and_its_rows_become_a_view_an_artifact_and_a_trace() {
        Cli cli = Cli.run(LINE, "present");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.answer().at("/artifact/charts/0/chartType").stringValue())
                .isEqualTo("bar");
        assertThat(cli.answer().at("/view/charts/0/x_key").stringValue()).isEqualTo("r");
        assertThat(cli.answer().at("/trace").isEmpty()).isFalse();
    }

    @Test
    void a_reply_with_rows_in_it_is_refused() {
        Cli cli = Cli.run(
                "{\"id\":1,\"reply\":{\"sql\":\"SELECT 1\",\"purpose\":\"X\",\"format\":\"chart\",\"rows\":[]},\"columns\":[],\"rows\":[]}",
                "present");

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.answer().at("/problems/0/code").stringValue()).isEqualTo("forbidden_rows");
        assertThat(cli.answer().at("/problems/0/pointer").stringValue()).isEqualTo("/reply/rows");
    }

    @Test
    void every_choice_is_told_on_the_wire_with_what_came_of_it() {
        Cli cli = Cli.run(LINE, "present");

        assertThat(cli.answer().get("trace")).isNotEmpty().allSatisfy(step -> {
            assertThat(step.get("rule").stringValue())
                    .startsWith(step.get("subject").stringValue() + ".");
            assertThat(step.get("verdict").stringValue()).isIn("chosen", "weighed", "beaten", "excluded", "noted");
            assertThat(step.get("reason").stringValue()).isNotBlank();
        });
    }

    @Test
    void what_is_explained_to_people_is_the_trace_in_words_and_no_json() {
        JsonNode trace = Cli.run(LINE, "present").answer().get("trace");

        Cli cli = Cli.run(LINE, "present", "--explain");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out()).startsWith("Line 1\n  asked          X by r\n").doesNotContain("{");
        assertThat(cli.out().lines()).allMatch(line -> line.length() <= 96);
        String words = cli.out().replaceAll("\\s+", " ");
        trace.forEach(step -> assertThat(words).contains(step.get("reason").stringValue()));
    }

    @Test
    void a_line_that_cannot_be_explained_is_told_in_words_and_stops_no_other() {
        Cli cli = Cli.run("{\"id\":\"a\"}\n{}\n" + LINE, "present", "--explain");

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.out())
                .startsWith("Line a\n\nRefused\n  error          /reply\n")
                .contains("\nLine without an id\n\nRefused\n", "\nLine 1\n  asked");
    }

    @Test
    void a_line_without_rows_is_answered_with_what_is_likely_and_no_number() {
        Cli cli = Cli.run(EXPECTED_LINE, "present");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.answer().propertyNames()).containsExactly("id", "ok", "state", "view", "trace");
        assertThat(cli.answer().get("state").stringValue()).isEqualTo("pending");
        assertThat(cli.answer().at("/view/charts/0/chart_type").stringValue()).isEqualTo("bar");
        assertThat(cli.answer().get("trace")).isNotEmpty();
        assertThat(Cli.run(EXPECTED_LINE, "present", "--explain").out())
                .startsWith("Line 1\n  asked          X by r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                          | missing_field | /columns
            , "columns": ["r"]                          | missing_field | /columns/0/type
            , "columns": [{"name": "r"}]                | missing_field | /columns/0/type
            , "columns": [{"name": "r", "type": "odd"}] | unknown_type  | /columns/0/type
            , "columns": [], "rows": null               | wrong_type    | /rows
            """)
    void without_rows_every_column_has_a_type(String columns, String code, String pointer) {
        Cli cli = Cli.run(
                "{\"id\":1,\"reply\":{\"sql\":\"SELECT r FROM t\",\"purpose\":\"R\",\"format\":\"chart\"}" + columns
                        + "}",
                "present");

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.answer().at("/problems/0/code").stringValue()).isEqualTo(code);
        assertThat(cli.answer().at("/problems/0/pointer").stringValue()).isEqualTo(pointer);
    }
}
