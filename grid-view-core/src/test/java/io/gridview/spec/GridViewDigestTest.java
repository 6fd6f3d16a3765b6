package io.gridview.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GridViewDigestTest {
    /** Holds every part that a view can hold. */
    private static final GridViewSpec EVERY_PART = GridViewSpec.builder("g")
            .column(ColumnSpec.builder("a").format(FormatSpec.currency("EUR")))
            .kpi(KpiSpec.builder("K").columnKey("a").compareToPrevious("a"))
            .chart(ChartSpec.builder("c", ChartType.BAR).xKey("a").series("a").overlay("K"))
            .filter(FilterSpec.of("a", FilterType.SELECT).withOptions(List.of("x")))
            .columnGroupsOrder(List.of("x"))
            .build();

    @Provide
    Arbitrary<GridViewSpec> views() {
        return GridViewSpecs.views();
    }

    @Property(tries = 500)
    void the_spelling_of_the_json_does_not_matter(@ForAll("views") GridViewSpec view, @ForAll Random random) {
        String other = Respelled.of(view.toJson(), random);

        Reading<GridViewSpec> reading = GridViewSpec.parse(other);

        assertThat(reading.value()).as(() -> other + " " + reading.problems()).isEqualTo(view);
        assertThat(reading.get().digest()).isEqualTo(view.digest());
    }

    @Property(tries = 50)
    void any_one_change_gives_another_digest(@ForAll("views") GridViewSpec view) {
        Set<Object> views = OneChange.of(view).stream()
                .map(OneChange::changed)
                .filter(changed -> !view.equals(changed))
                .collect(Collectors.toSet());

        Set<String> digests = views.stream()
                .map(changed -> ((GridViewSpec) Objects.requireNonNull(changed)).digest())
                .collect(Collectors.toSet());

        assertThat(digests).hasSameSizeAs(views).doesNotContain(view.digest());
    }

    @Test
    void every_component_of_every_record_is_written() {
        Set<String> written = new TreeSet<>();

        for (OneChange change : OneChange.of(EVERY_PART)) {
            GridViewSpec changed = (GridViewSpec) change.changed();
            assertThat(changed).as(change.components().toString()).isNotEqualTo(EVERY_PART);
            assertThat(changed.toJson()).as(change.components().toString()).isNotEqualTo(EVERY_PART.toJson());
            assertThat(changed.digest()).isNotEqualTo(EVERY_PART.digest());
            written.addAll(change.components());
        }

        assertThat(written).containsExactlyInAnyOrderElementsOf(OneChange.components(GridViewSpec.class));
    }

    @Test
    void half_a_surrogate_pair_has_no_digest() {
        GridViewSpec view = EVERY_PART.toBuilder().title("\ud83d").build();

        assertThatIllegalArgumentException().isThrownBy(view::digest);
    }

    static Stream<JsonNode> kept() throws IOException {
        try (InputStream file = GridViewDigestTest.class.getResourceAsStream("view-digests.json")) {
            JsonNode kept = JsonMapper.shared().readTree(file);
            return StreamSupport.stream(kept.spliterator(), false).toList().stream();
        }
    }

    /** What was computed once must stay on every version and platform; other tools computed these as well. */
    @ParameterizedTest
    @MethodSource("kept")
    void digests_stay_what_they_were(JsonNode kept) {
        GridViewSpec view = GridViewSpec.parse(kept.get("view").toString()).get();

        assertThat(view.digest()).isEqualTo(kept.get("digest").stringValue());
    }
}
