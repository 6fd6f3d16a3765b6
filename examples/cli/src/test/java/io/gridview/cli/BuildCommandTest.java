package io.gridview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BuildCommandTest {
    private static final String VIEW =
            "{\"grid_id\":\"g\",\"columns\":[{\"key\":\"a\"}],\"kpis\":[{\"label\":\"S\",\"aggregate\":\"sum\",\"column_key\":\"a\"}]}";

    private static String line(Object id, String rows) {
        return "{\"id\":%s,\"view\":%s,\"columns\":[\"a\"],\"rows\":%s}".formatted(id, VIEW, rows);
    }

    @Test
    void a_view_and_its_rows_become_an_artifact() {
        Cli cli = Cli.run(line(7, "[[1],[9007199254740993]]"), "build");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.answer().get("id").intValue()).isEqualTo(7);
        assertThat(cli.answer().at("/artifact/kpis/0/rawValue").stringValue()).isEqualTo("9007199254740994");
        assertThat(cli.answer().at("/artifact/rows/1/0").stringValue()).isEqualTo("9007199254740993");
    }

    @Test
    void rows_may_be_objects_and_columns_may_have_types() {
        Cli cli = Cli.run(
                "{\"id\":\"x\",\"view\":%s,\"columns\":[{\"name\":\"a\",\"type\":\"DECIMAL(9,2)\"}],\"rows\":[{\"a\":\"1.10\"},{\"a\":2}]}"
                        .formatted(VIEW),
                "build");

        assertThat(cli.answer().at("/artifact/kpis/0/valueFmt").stringValue()).isEqualTo("3.10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":1,"view":{"grid_id":"g","columns":[{"key":"b"}]},"columns":["a"],"rows":[[1]]}       | unknown_column  | /view/columns/0/key
            {"id":1,"view":{"grid_id":"g","columns":[{"key":"a"}],"rows":[]},"columns":["a"],"rows":[]} | forbidden_rows | /view/rows
            {"id":1,"view":{"grid_id":"g","columns":[{"key":"a"}]},"columns":["a"],"rows":[[1],[2,3]]} | ragged_row      | /rows/1
            {"id":1,"view":{"grid_id":"g","columns":[{"key":"a"}]},"rows":[[1]]}                       | missing_field   | /columns
            {"id":1,"view":{"grid_id":"g","columns":[{"key":"a"}]},"columns":["a"],"rows":[[1],{}]}    | wrong_type      | /rows/1
            {"id":1,"view":[],"columns":["a"],"rows":[[1]]}                                            | wrong_type      | /view
            {"id":1,"view":{"grid_id":"g","columns":[{"key":"a"}]},"columns":[{"name":"a","type":"nope"}],"rows":[]} | unknown_type | /columns/0/type
            {"id":1,"view":{},"rows":[],"rowz":1}                                                      | unknown_field   | /rowz
            [1]                                                                                        | not_an_object   | ``
            {"id":1,                                                                                   | invalid_json    | ``
            """)
    void a_bad_line_is_answered_with_its_problem(String line, String code, String pointer) {
        Cli cli = Cli.run(line, "build");

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.answer().get("ok").booleanValue()).isFalse();
        assertThat(cli.answer().at("/problems/0/code").stringValue()).isEqualTo(code);
        assertThat(cli.answer().at("/problems/0/pointer").stringValue()).isEqualTo(pointer);
    }

    @Test
    void ten_thousand_good_and_bad_lines_are_all_answered_in_order() {
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            input.append(
                            switch (i % 5) {
                                case 0, 1 -> line(i, "[[" + i + "],[1]]");
                                case 2 -> line(i, "[[1,2]]");
                                case 3 -> line(i, "[[1]]").replace("aggregate", "agg");
                                default -> "{broken " + i;
                            })
                    .append('\n');
        }

        Cli cli = Cli.run(input.toString(), "build");

        assertThat(cli.exitCode()).isEqualTo(1);
        List<JsonNode> answers = cli.answers();
        assertThat(answers).hasSize(10_000);
        for (int i = 0; i < 10_000; i++) {
            JsonNode answer = answers.get(i);
            assertThat(answer.get("ok").booleanValue()).isEqualTo(i % 5 < 2);
            if (i % 5 < 2) {
                assertThat(answer.at("/artifact/kpis/0/rawValue").intValue()).isEqualTo(i + 1);
            }
            if (i % 5 < 4) {
                assertThat(answer.get("id").intValue()).isEqualTo(i);
            }
        }
    }

    @Test
    void bytes_that_are_no_text_cost_only_their_own_line() {
        byte[] good = (line(2, "[[1]]") + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] input = new byte[good.length + 3];
        input[0] = (byte) 0xff;
        input[1] = (byte) 0xfe;
        input[2] = '\n';
        System.arraycopy(good, 0, input, 3, good.length);

        Cli cli = Cli.run(input, "build");

        assertThat(cli.answers())
                .extracting(answer -> answer.get("ok").booleanValue())
                .containsExactly(false, true);
    }

    @Test
    void blank_lines_are_no_lines() {
        assertThat(Cli.run("\n  \n" + line(1, "[]") + "\n\n", "build").answers())
                .hasSize(1);
    }

    @Test
    void lenient_reading_builds_what_is_left_and_says_what_is_not() {
        Cli cli = Cli.run(line(1, "[[1]]").replace("aggregate", "agg"), "build", "--lenient");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.answer().at("/artifact/kpis").size()).isZero();
        assertThat(cli.answer().at("/artifact/diagnostics/0/pointer").stringValue())
                .isEqualTo("/kpis/0/agg");
    }

    @Test
    void a_page_holds_every_artifact(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("out.html");

        Cli.run(line(1, "[[11]]") + "\n" + line(2, "[[22]]"), "build", "--html", page.toString());

        assertThat(Files.readString(page)).contains("\"rawValue\":11", "\"rawValue\":22");
    }

    @Test
    void options_reach_the_numbers() {
        Cli cli = Cli.run(line(1, "[[1234.5],[2]]"), "build", "--locale", "de-DE", "--max-rows", "1");

        assertThat(cli.answer().at("/artifact/kpis/0/valueFmt").stringValue()).isEqualTo("1.236,5");
        assertThat(cli.answer().at("/artifact/rows").size()).isEqualTo(1);
        assertThat(cli.answer().at("/artifact/table/truncated").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"--locale,_", "--zone,Mars", "--currency,euro", "--max-rows,0", "--max-rows,x", "--nope,1"})
    void an_option_that_means_nothing_is_a_usage_error(String option, String value) {
        Cli cli = Cli.run("", "build", option, value);

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.err()).contains(option);
    }

    @Test
    void no_command_is_a_usage_error() {
        assertThat(Cli.run("").exitCode()).isEqualTo(2);
    }
}
