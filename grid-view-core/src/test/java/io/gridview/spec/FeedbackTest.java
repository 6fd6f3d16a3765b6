package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FeedbackTest {
    private static final String AGAIN =
            "Answer again with the whole JSON object, mended at these places, and nothing else.";

    @Test
    void no_problems_are_no_text() {
        assertThat(Problems.toFeedback(List.of())).isEmpty();
    }

    @Test
    void each_problem_is_a_line_with_place_code_advice_and_the_nearest_word() {
        Problem column = Problem.notAmong(
                "unknown_column",
                "/kpis/0/column_key",
                "The rows have no column \"amuont\".",
                "amuont",
                List.of("region", "amount"));
        Problem field = Problem.error("forbidden_rows", "/rows", "A view holds no rows.");

        assertThat(Problems.toFeedback(List.of(column, field))).isEqualTo("""
                Your answer was refused:
                - /kpis/0/column_key (unknown_column): The rows have no column "amuont". Did you mean "amount"?
                - /rows (forbidden_rows): A view holds no rows.
                """ + AGAIN);
    }

    @Test
    void without_a_near_word_the_first_dozen_accepted_ones_are_named() {
        List<String> columns =
                IntStream.range(0, 15).mapToObj(i -> "column" + i).toList();
        Problem problem = Problem.notAmong("unknown_column", "/columns/0/key", "No such column.", "x", columns);

        assertThat(Problems.toFeedback(List.of(problem)))
                .contains("No such column. Allowed: \"column0\", ")
                .contains("\"column11\" and 3 more.")
                .doesNotContain("column12");
    }

    @Test
    void what_a_message_says_is_not_said_twice() {
        String feedback = Problems.toFeedback(SpecReader.strict()
                .read("{\"grid_id\":\"g\",\"columns\":[{\"keyy\":\"a\",\"cell\":\"zzzzzz\"}]}")
                .problems());

        assertThat(feedback)
                .containsOnlyOnce("did you mean \"key\"?")
                .containsOnlyOnce("text, bar, delta, color_scale, badge")
                .doesNotContain("Allowed:");
    }

    @Test
    void warnings_are_told_only_where_there_is_no_error() {
        Problem warning = Problem.warning("number_in_text", "/title", "A figure.");
        Problem error = Problem.error("too_few", "/columns", "None.");

        assertThat(Problems.toFeedback(List.of(warning, error)))
                .contains("too_few")
                .doesNotContain("number_in_text");
        assertThat(Problems.toFeedback(List.of(warning)))
                .startsWith("Your answer can stand, but:\n- /title (number_in_text): A figure.\n")
                .endsWith(AGAIN);
    }

    @Test
    void twenty_problems_are_told_and_the_rest_is_counted() {
        List<Problem> many = IntStream.range(0, 33)
                .mapToObj(i -> Problem.error("unknown_field", "/x" + i, "No."))
                .toList();

        assertThat(Problems.toFeedback(many))
                .contains("/x19 ")
                .doesNotContain("/x20 ")
                .endsWith("\n\u2026 and 13 more\n" + AGAIN);
    }

    @Test
    void a_problem_of_the_whole_answer_names_no_place() {
        assertThat(Problems.toFeedback(SpecReader.strict().read("Sorry.").problems()))
                .contains("\n- whole answer (no_json_object): ");
    }

    @Test
    void quoted_input_cannot_begin_a_line() {
        Problem problem =
                Problem.notAmong("c", "/a\nb", "No \"x\r\n- /sql\u2028\".", "x", List.of("a\nlonger\u0085word"));

        assertThat(Problems.toFeedback(List.of(problem)).lines()).hasSize(3);
    }

    @Property(tries = 300)
    void the_text_is_short_whole_and_counts_every_error(@ForAll("problemLists") List<Problem> problems) {
        String feedback = Problems.toFeedback(problems);

        long errors = problems.stream().filter(Problem::isError).count();
        long told = feedback.lines().filter(line -> line.startsWith("- ")).count();
        long more = feedback.lines()
                .filter(line -> line.startsWith("\u2026 and "))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
        assertThat(feedback.length()).isLessThanOrEqualTo(4_000);
        assertThat(told).isLessThanOrEqualTo(20);
        assertThat(told + more).isEqualTo(errors == 0 ? problems.size() : errors);
        assertThat(feedback.codePoints().filter(c -> c >= 0xd800 && c <= 0xdfff))
                .isEmpty();
        assertThat(Problems.toFeedback(new ArrayList<>(problems))).isEqualTo(feedback);
    }

    @Provide
    Arbitrary<List<Problem>> problemLists() {
        Arbitrary<String> texts = Arbitraries.integers()
                .between(0, 700)
                .flatMap(length -> Arbitraries.of("a", "\ud83d\ude00", "word ", "\n")
                        .map(unit -> String.join("", Collections.nCopies(length, unit))));
        Arbitrary<List<String>> allowed = Arbitraries.of("amount", "region", "\ud83d\ude00".repeat(70))
                .list()
                .ofMaxSize(20);
        return Combinators.combine(Arbitraries.of(Severity.values()), texts, texts, allowed)
                .as((severity, pointer, message, words) ->
                        new Problem("code", severity, pointer.isEmpty() ? "" : "/" + pointer, message, words, null))
                .list()
                .ofMaxSize(40);
    }
}
