package io.gridview.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.GridArtifact;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A view as it comes out of a model, with all that may stand around it. */
class AsModelsWriteTest {
    private static final String VIEW =
            "{\"grid_id\":\"orders\",\"columns\":[{\"key\":\"status\",\"label\":\"Status\"}],\"kpis\":[{\"label\":\"Orders\"}]}";
    private static final String EXAMPLE = "{\"grid_id\":\"example\",\"columns\":[{\"key\":\"region\"}]}";

    static Stream<String> readable() {
        return Stream.of(
                VIEW,
                "  \n\t" + VIEW + "\n\n",
                "\ufeff" + VIEW,
                "{\"view\":" + VIEW + "}",
                "{ \"view\" : " + VIEW + " }\n",
                "```json\n" + VIEW + "\n```",
                "```JSON\n" + VIEW + "\n```\n",
                "```\n" + VIEW + "\n```",
                "~~~\n" + VIEW + "\n~~~",
                "```json\n{\"view\":" + VIEW + "}\n```",
                "```json\n" + VIEW,
                "Here is the view:\n\n```json\n" + VIEW + "\n```\n\nIt counts the orders.",
                "Here is the view: " + VIEW,
                VIEW + " I left the chart out.",
                "I fill {status} and {order_id} from the row: " + VIEW + " as you {asked}.",
                "\u201cThe view\u201d you \u2018wanted\u2019: " + VIEW + " \u2014 it\u2019s \u201cready\u201d.",
                "He said \"count\" and it's done: " + VIEW,
                "An open \" quote before it: " + VIEW,
                VIEW + "\n// that is all",
                "/* the view */ " + VIEW,
                "<think>The user wants a count. No chart is needed.</think>\n" + VIEW,
                "<think>\nColumns: {status}.\n</think>\n\n```json\n" + VIEW + "\n```",
                VIEW.replace("\"Status\"", "\"{status}\""),
                VIEW.replace("\"Status\"", "\"a } b { c\""),
                VIEW.replace("\"Status\"", "\"```\""),
                VIEW.replace("\"Status\"", "\"\\u0053tatus \\ud83d\\ude80\""),
                VIEW.replace(",", ",\r\n  "));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void the_one_view_is_found(String text) {
        Reading<GridArtifact> built = Building.strict(text, CorpusRows.of("orders"));

        assertThat(built.problems()).isEmpty();
        assertThat(built.get().gridId()).isEqualTo("orders");
        assertThat(built.get().kpis().get(0).rawValue()).isEqualTo(12L);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("", "no_json_object", ""),
                Arguments.of("   \n", "no_json_object", ""),
                Arguments.of("I cannot do that.", "no_json_object", ""),
                Arguments.of("Use {status}.", "no_json_object", ""),
                Arguments.of("null", "not_an_object", ""),
                Arguments.of("[" + VIEW + "]", "not_an_object", ""),
                Arguments.of("\"" + VIEW.replace("\"", "\\\"") + "\"", "not_an_object", ""),
                Arguments.of(VIEW + VIEW, "several_json_objects", ""),
                Arguments.of(VIEW + "\n" + EXAMPLE, "several_json_objects", ""),
                Arguments.of("As in " + EXAMPLE + " I wrote ```json\n" + VIEW + "\n```", "several_json_objects", ""),
                Arguments.of(
                        "```json\n" + VIEW + "\n```\nor\n```json\n" + EXAMPLE + "\n```", "several_json_objects", ""),
                Arguments.of("```json\n" + VIEW.substring(0, 60), "invalid_json", ""),
                Arguments.of("Here: " + VIEW.substring(0, VIEW.length() - 2), "invalid_json", ""),
                Arguments.of(VIEW.replace('"', '\''), "invalid_json", ""),
                Arguments.of(VIEW.replace("\"grid_id\"", "grid_id"), "invalid_json", ""),
                Arguments.of(VIEW.replace('"', '\u201d'), "invalid_json", ""),
                Arguments.of(VIEW.replace("}]}", "},]}"), "invalid_json", ""),
                Arguments.of(VIEW.replace("}]}", "}],}"), "invalid_json", ""),
                Arguments.of(VIEW.replace(",\"kpis\"", ", // KPIs\n\"kpis\""), "invalid_json", ""),
                Arguments.of(VIEW.replace(",\"kpis\"", ", /* KPIs */ \"kpis\""), "invalid_json", ""),
                Arguments.of(VIEW.replace("\"Status\"", "NaN"), "invalid_json", ""),
                Arguments.of(VIEW.replace("\"Status\"", "-Infinity"), "invalid_json", ""),
                Arguments.of(VIEW.replace("\"Status\"", "undefined"), "invalid_json", ""),
                Arguments.of(VIEW.replace("\"Status\"", "True"), "invalid_json", ""),
                Arguments.of(VIEW.replace("\"Status\"", "\"a\nb\""), "invalid_json", ""),
                Arguments.of(VIEW.replace("\"Status\"", "\"\\x41\""), "invalid_json", ""),
                Arguments.of(VIEW.replace("\"Status\"", "\"\\ud83d\""), "invalid_text", "/columns/0/label"),
                Arguments.of(VIEW.replace("Status", "\ude80"), "invalid_text", "/columns/0/label"),
                Arguments.of(VIEW.replace("\"kpis\"", "\"k\\ud800\""), "invalid_text", ""),
                Arguments.of("{\"grid_id\":\"a\"," + VIEW.substring(1), "duplicate_key", "/grid_id"),
                Arguments.of(VIEW.replace("\"key\"", "\"key\":\"region\",\"key\""), "duplicate_key", "/columns/0/key"),
                Arguments.of("{\"view\":" + VIEW + ",\"view\":" + EXAMPLE + "}", "duplicate_key", "/view"),
                Arguments.of("{\"view\":" + VIEW + ",\"thoughts\":\"done\"}", "unknown_field", "/thoughts"),
                Arguments.of("{\"view\":" + VIEW + ",\"rows\":[[1]]}", "forbidden_rows", "/rows"),
                Arguments.of("{\"response\":{\"view\":" + VIEW + "}}", "unknown_field", "/response"),
                Arguments.of("{\"view\":{\"view\":" + VIEW + "}}", "unknown_field", "/view/view"),
                Arguments.of("{\"type\":\"grid_view\",\"view\":" + VIEW + "}", "unknown_field", "/type"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void everything_else_is_refused_with_its_reason(String text, String code, String pointer) {
        Reading<GridArtifact> built = Building.strict(text, CorpusRows.of("orders"));

        assertThat(built.isOk()).isFalse();
        assertThat(built.problems())
                .anyMatch(problem ->
                        problem.code().equals(code) && problem.pointer().equals(pointer) && problem.isError());
        assertThat(built.problems()).extracting(Problem::message).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void leniency_makes_no_view_out_of_anything_else(String text, String code, String pointer) {
        Reading<GridArtifact> built = Building.lenient(text, CorpusRows.of("orders"));

        // Two views, or half of one, leave a guess, and none is made.
        boolean mendable = !pointer.isEmpty() && !pointer.equals("/view") || code.equals("invalid_text");
        assertThat(built.isOk()).as("%s", built.problems()).isIn(false, mendable);
        assertThat(built.isOk() && !built.get().gridId().equals("orders")).isFalse();
    }
}
