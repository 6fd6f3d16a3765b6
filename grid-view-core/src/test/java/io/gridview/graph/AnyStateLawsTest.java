package io.gridview.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridview.GridRenderer;
import io.gridview.spec.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a host keeps in its state: there is an answer, never an exception. */
class AnyStateLawsTest {
    private static final ComponentExtractor EXTRACTOR = new ComponentExtractor(GridRenderer.create());

    private static final Map<String, Object> VIEW = Map.of("grid_id", "g", "columns", List.of(Map.of("key", "a")));
    private static final Map<String, Object> REPLY = Map.of("sql", "SELECT 1", "purpose", "One", "format", "report");

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void any_state_gives_components_or_problems(@ForAll("values") Object output, @ForAll("values") Object results) {
        Map<String, Object> state = new HashMap<>();
        state.put("final_output", output);
        state.put("intermediate_results", results);

        Extraction extraction = EXTRACTOR.extract(state);

        boolean failed = extraction.problems().stream().anyMatch(Problem::isError);
        assertThat(!extraction.components().isEmpty() || failed).isTrue();
        assertThat(extraction.components()).allSatisfy(component -> {
            assertThat(component.pointer()).matches("/(final_output|intermediate_results)(/.*)?");
            assertThat(JsonMapper.shared()
                            .readTree(component.json())
                            .get("type")
                            .stringValue())
                    .isEqualTo("grid_view");
        });
        assertThat(extraction.problems())
                .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        assertThat(EXTRACTOR.extract(state)).isEqualTo(extraction);
    }

    @Property(tries = 1000)
    void any_text_gives_components_or_problems(@ForAll String text) {
        assertThat(EXTRACTOR.extract(text).components()).isEmpty();
        assertThat(EXTRACTOR.extract(text).problems()).isNotEmpty();
        assertThat(EXTRACTOR.extract(Map.of("final_output", text)).problems()).isNotEmpty();
    }

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<Object> leaves = Arbitraries.of(leaves()).injectNull(0.05);
        return Arbitraries.recursive(() -> leaves, this::around, 0, 4);
    }

    private static List<Object> leaves() {
        List<Object> leaves = new ArrayList<>(List.of(
                1,
                -7L,
                Double.NaN,
                0.1f,
                new BigDecimal("1E+999999999"),
                new BigDecimal("0.10"),
                BigInteger.TEN.pow(30),
                true,
                'c',
                new Date(0),
                Instant.MAX,
                new Object(),
                new byte[] {1},
                new int[] {1, 2},
                "grid_view"));
        leaves.addAll(List.of(
                "a",
                "\ud83d",
                "{",
                "{\"rows\": [[1]], \"columns\": [\"a\"]}",
                "{\"a\": 1, \"a\": 2}",
                "Well: {\"view\": {\"grid_id\": \"g\", \"columns\": [{\"key\": \"a\"}]}}",
                "[1]",
                Set.of("a"),
                new TreeMap<>(Map.of(1, "x")),
                VIEW,
                REPLY,
                List.of("a"),
                List.of(List.of(1), List.of(2)),
                List.of(Map.of("a", 1)),
                Collections.singletonMap(null, 1)));
        return leaves;
    }

    private Arbitrary<Object> around(Arbitrary<Object> inner) {
        Arbitrary<String> names = Arbitraries.of(
                "view",
                "reply",
                "rows",
                "columns",
                "data",
                "sql",
                "purpose",
                "format",
                "type",
                "artifact",
                "grid_id",
                "version",
                "name",
                "row_count",
                "truncated",
                "plan",
                "a/b~c",
                "");
        Arbitrary<Object> maps = Arbitraries.maps(names, inner).ofMaxSize(5).map(LinkedHashMap::new);
        Arbitrary<Object> lists = inner.list().ofMaxSize(3).map(list -> list);
        Arbitrary<Object> arrays = inner.list().ofMaxSize(3).map(List::toArray);
        Arbitrary<Object> wholes = Combinators.combine(inner, inner, inner).as(AnyStateLawsTest::almostWhole);
        return Arbitraries.oneOf(maps, wholes, lists, arrays);
    }

    /** Something that can be shown, but for what the last value spoils. */
    private static Object almostWhole(Object cell, Object type, Object spoilt) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("type", type);
        whole.putAll(type instanceof Integer ? REPLY : Map.of("view", VIEW));
        whole.put("columns", List.of("a"));
        whole.put("rows", Collections.singletonList(new Object[] {cell}));
        if (spoilt instanceof Map<?, ?> map) {
            map.forEach((name, value) -> whole.put(String.valueOf(name), value));
        }
        return whole;
    }

    @Test
    @Timeout(300)
    void a_map_that_holds_itself_is_a_problem() {
        Map<String, Object> view = new HashMap<>(VIEW);
        view.put("layout", view);
        Map<String, Object> component = new HashMap<>(Map.of("type", "grid_view"));
        component.put("artifact", component);
        List<Object> rows = new ArrayList<>();
        rows.add(rows);
        Map<String, Object> state = new HashMap<>();
        state.put("final_output", state);

        assertThat(EXTRACTOR
                        .extract(Map.of("final_output", Map.of("view", view, "rows", List.of(Map.of("a", 1)))))
                        .problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("too_deep", "/final_output/view" + "/layout".repeat(64)));
        assertThat(codes(component)).containsExactly("too_deep");
        assertThat(codes(Map.of("view", VIEW, "rows", rows))).containsExactly("too_deep");
        assertThat(codes(Map.of("reply", REPLY, "rows", rows))).containsExactly("too_deep");
        assertThat(EXTRACTOR.extract(state).problems())
                .extracting(Problem::code)
                .containsExactly("missing_component");
    }

    @Test
    @Timeout(300)
    void what_is_held_twice_at_every_level_comes_to_an_end() {
        Object folded = "leaf";
        for (int i = 0; i < 60; i++) {
            folded = List.of(folded, folded);
        }
        Map<String, Object> rows = Map.of("view", VIEW, "rows", List.of(Map.of("a", folded)));
        Object ended = folded;

        assertThat(codes(rows)).containsExactly("too_large");
        assertThat(codes(Map.of("type", "grid_view", "artifact", Map.of("x", ended))))
                .containsExactly("too_large");
    }

    @Test
    @Timeout(300)
    void a_state_far_too_deep_is_a_problem() {
        Object deep = "end";
        for (int i = 0; i < 100_000; i++) {
            deep = List.of(deep);
        }
        String text = "[".repeat(100_000) + "]".repeat(100_000);

        assertThat(codes(Map.of("view", VIEW, "rows", List.of(Map.of("a", deep)))))
                .containsExactly("too_deep");
        assertThat(codes(deep)).containsExactly("missing_component");
        assertThat(EXTRACTOR.extract("{\"final_output\": " + text + "}").problems())
                .extracting(Problem::code)
                .containsExactly("too_deep");
    }

    @Test
    @Timeout(300)
    void a_million_steps_are_not_all_looked_at() {
        assertThat(codes(Collections.nCopies(1_000_000, "step"))).containsExactly("too_large");
    }

    @Test
    @Timeout(300)
    void a_large_result_is_within_the_limits() {
        List<Object> row = List.of("North", 1L, new BigDecimal("2.50"), Instant.EPOCH);
        Map<String, Object> output = Map.of(
                "view",
                Map.of("grid_id", "g", "columns", List.of(Map.of("key", "a"))),
                "columns",
                List.of("a", "b", "c", "d"),
                "rows",
                Collections.nCopies(200_000, row));

        assertThat(EXTRACTOR.extract(Map.of("final_output", output)).components())
                .hasSize(1);
    }

    private static List<String> codes(Object output) {
        return EXTRACTOR.extract(Collections.singletonMap("final_output", output)).problems().stream()
                .map(Problem::code)
                .toList();
    }
}
