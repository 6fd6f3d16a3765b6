package io.gridview.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridview.spec.Problem;
import org.junit.jupiter.api.Test;

class PlannerReplyReaderTest {

    @Test
    void the_three_fields_make_a_reply() {
        assertThat(PlannerReplyReader.read("{\"sql\":\"SELECT 1\",\"purpose\":\"One\",\"format\":\"answer\"}")
                        .get())
                .isEqualTo(new PlannerReply("SELECT 1", "One", ResultFormat.ANSWER));
    }

    @Test
    void a_fence_and_a_sentence_around_the_object_are_skipped() {
        String text = "Sure!\n```json\n{\"sql\":\"SELECT '{' AS brace\",\"purpose\":\"One\",\"format\":\"table\"}\n```";

        assertThat(PlannerReplyReader.read(text).get().sql()).isEqualTo("SELECT '{' AS brace");
    }

    @Test
    void what_must_not_stand_in_a_reply_is_named() {
        String reply =
                "{\"sql\":\"SELECT 1\",\"purpose\":\"One\",\"format\":\"table\",\"rows\":[],\"kpis\":[],\"view\":{},\"echarts_option\":{}}";

        assertThat(PlannerReplyReader.read(reply).problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactlyInAnyOrder(
                        tuple("forbidden_rows", "/rows"),
                        tuple("forbidden_value", "/kpis"),
                        tuple("forbidden_view", "/view"),
                        tuple("forbidden_chart_option", "/echarts_option"));
    }

    @Test
    void missing_and_wrong_fields_are_all_said_at_once() {
        assertThat(PlannerReplyReader.read("{\"sql\":\"\",\"format\":\"tabel\",\"why\":1}")
                        .problems())
                .extracting(Problem::code, Problem::pointer, Problem::didYouMean)
                .containsExactlyInAnyOrder(
                        tuple("too_short", "/sql", null),
                        tuple("missing_field", "/purpose", null),
                        tuple("unknown_value", "/format", "table"),
                        tuple("unknown_field", "/why", null));
    }

    @Test
    void a_misspelt_field_is_told_once_with_the_nearest_word() {
        assertThat(PlannerReplyReader.read("{\"sqll\":\"SELECT 1\",\"purpose\":\"One\",\"format\":\"table\"}")
                        .problems())
                .extracting(Problem::code, Problem::pointer, Problem::didYouMean)
                .containsExactly(tuple("unknown_field", "/sqll", "sql"));
    }

    @Test
    void limits_of_length_hold() {
        String reply = "{\"sql\":\"" + "x".repeat(100_001) + "\",\"purpose\":\"" + "x".repeat(2_001)
                + "\",\"format\":\"table\"}";

        assertThat(PlannerReplyReader.read(reply).problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("too_long", "/sql"), tuple("too_long", "/purpose"));
    }

    @Test
    void a_key_that_stands_twice_is_refused_and_so_are_two_replies() {
        String reply = "{\"sql\":\"SELECT 1\",\"purpose\":\"One\",\"format\":\"table\"}";

        assertThat(PlannerReplyReader.read(reply.replace("{", "{\"sql\":\"SELECT 2\","))
                        .problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("duplicate_key", "/sql"));
        assertThat(PlannerReplyReader.read(reply + reply).problems())
                .extracting(Problem::code)
                .containsExactly("several_json_objects");
    }
}
