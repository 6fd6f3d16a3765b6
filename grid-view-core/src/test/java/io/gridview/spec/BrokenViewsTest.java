package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Breaks a valid view at every place in several ways. */
class BrokenViewsTest {
    private static final String VALID = """
            {"grid_id":"g","title":"T","columns":[{"key":"a","label":"A","format":{"type":"currency","currency":"EUR"},"align":"left"},{"key":"b"}],
             "kpis":[{"label":"K","aggregate":"sum","column_key":"b","tone":"red"}],
             "charts":[{"id":"c","chart_type":"bar","x_key":"a","series":[{"key":"b","label":"B"}],"height":200}],
             "layout":{"blocks":["title","table"],"kpi_columns":3},"striped":true,
             "toolbar":{"filters":[{"id":"f","column_key":"a","type":"select"}],"search":true}}""";

    @Test
    void the_view_is_valid_before_it_is_broken() {
        assertThat(SpecReader.strict().read(VALID).problems()).isEmpty();
    }

    @Property(tries = 500)
    void a_renamed_key_is_a_problem_at_its_place(@ForAll("places") String place) {
        ObjectNode view = (ObjectNode) JsonMapper.shared().readTree(VALID);
        int slash = place.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) (slash == 0 ? view : view.at(place.substring(0, slash)));
        String key = place.substring(slash + 1);
        parent.set(key + "_x", parent.remove(key));

        assertThat(SpecReader.strict().read(view.toString()).problems())
                .extracting(Problem::pointer)
                .contains(place + "_x");
    }

    @Property(tries = 500)
    void a_value_of_another_type_is_a_problem_at_its_place(@ForAll("places") String place) {
        ObjectNode view = (ObjectNode) JsonMapper.shared().readTree(VALID);
        int slash = place.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) (slash == 0 ? view : view.at(place.substring(0, slash)));
        String key = place.substring(slash + 1);
        if (parent.get(key).isObject()) {
            parent.put(key, 7);
        } else {
            parent.putObject(key);
        }

        Reading<GridViewSpec> reading = SpecReader.strict().read(view.toString());

        assertThat(reading.isOk()).isFalse();
        assertThat(reading.problems()).extracting(Problem::pointer).anyMatch(pointer -> pointer.startsWith(place));
    }

    @Property(tries = 500)
    void a_dropped_required_field_is_a_problem_and_no_dropped_field_is_a_crash(@ForAll("places") String place) {
        ObjectNode view = (ObjectNode) JsonMapper.shared().readTree(VALID);
        int slash = place.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) (slash == 0 ? view : view.at(place.substring(0, slash)));
        String key = place.substring(slash + 1);
        parent.remove(key);

        Reading<GridViewSpec> reading = SpecReader.strict().read(view.toString());

        boolean required = place.matches(
                "/grid_id|/columns|/columns/\\d/key|/columns/0/format/type|/kpis/0/(label|column_key)"
                        + "|/charts/0/(id|chart_type|x_key|series|series/0/key)|/toolbar/filters/0/(id|column_key|type)");
        assertThat(reading.isOk()).isEqualTo(!required);
    }

    @Property(tries = 1000)
    void whatever_stands_anywhere_is_read_or_refused_in_words(
            @ForAll("places") String place, @ForAll("values") String value) {
        ObjectNode view = (ObjectNode) JsonMapper.shared().readTree(VALID);
        int slash = place.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) (slash == 0 ? view : view.at(place.substring(0, slash)));
        parent.set(place.substring(slash + 1), JsonMapper.shared().readTree(value));

        Reading<GridViewSpec> strict = SpecReader.strict().read(view.toString());
        Reading<GridViewSpec> lenient = SpecReader.lenient().read(view.toString());

        assertThat(strict.isOk()).isNotEqualTo(ProblemLists.anyError(strict.problems()));
        assertThat(strict.problems()).doesNotHaveDuplicates();
        assertThat(lenient.isOk()).isNotEqualTo(ProblemLists.anyError(lenient.problems()));
        if (strict.isOk()) {
            assertThat(lenient.get()).isEqualTo(strict.get());
        } else if (lenient.isOk()) {
            assertThat(SpecReader.strict()
                            .read(SpecWriter.toJson(lenient.get()))
                            .isOk())
                    .isTrue();
        }
    }

    @Property(tries = 500)
    void a_text_cut_short_is_one_clear_problem(@ForAll @IntRange(max = 10_000) int length) {
        Reading<GridViewSpec> reading = SpecReader.strict().read(VALID.substring(0, 1 + length % (VALID.length() - 1)));

        assertThat(reading.problems()).extracting(Problem::code).containsExactly("invalid_json");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "true",
                "0",
                "-1",
                "1.5",
                "1e400",
                "99999999999999999999",
                "\"\"",
                "\"x\"",
                "\"/~{x}\"",
                "\"sum\"",
                "\"a\"",
                "[]",
                "[[]]",
                "[null]",
                "[\"a\",\"a\"]",
                "{}",
                "{\"key\":\"a\"}",
                "[{\"key\":\"a\"},{\"key\":\"a\"}]",
                "{\"a/b~c\":{\"rows\":[]}}",
                "[{\"id\":\"c\",\"chart_type\":\"pie\"}]");
    }

    @Provide
    Arbitrary<String> places() {
        List<String> places = new ArrayList<>();
        collect(JsonMapper.shared().readTree(VALID), "", places);
        return Arbitraries.of(places);
    }

    private static void collect(JsonNode node, String at, List<String> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                places.add(at + "/" + member.getKey());
                collect(member.getValue(), at + "/" + member.getKey(), places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), at + "/" + i, places);
            }
        }
    }
}
