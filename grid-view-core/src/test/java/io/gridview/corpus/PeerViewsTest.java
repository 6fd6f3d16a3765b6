package io.gridview.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.GridArtifact;
import io.gridview.spec.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Views as others write them: all are read, all are built, and each artifact holds what the view asked for. */
class PeerViewsTest {
    static List<PeerView> views() {
        return PeerView.all();
    }

    @Test
    void there_are_at_least_sixty_with_names_of_their_own() {
        Set<String> names = new HashSet<>();
        views().forEach(view -> names.add(view.name()));

        assertThat(names).hasSameSizeAs(views()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("views")
    void the_artifact_holds_what_the_view_asks_for(PeerView view) {
        // when
        Reading<GridArtifact> built = view.build();

        // then
        assertThat(built.problems()).isEmpty();
        JsonNode artifact = Corpus.JSON.readTree(built.get().toJson());
        List<String> missed = new ArrayList<>();
        view.expect().forEach((place, expected) -> {
            if (!new Expectation(place, expected).holdsIn(artifact)) {
                missed.add(place + " is not " + expected + " but " + artifact.at(place.replaceAll("#.*", "")));
            }
        });
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_chart_asked_for_is_drawn_and_nothing_is_amiss(PeerView view) {
        GridArtifact artifact = view.build().get();

        assertThat(artifact.charts()).hasSize(view.view().path("charts").size());
        assertThat(artifact.diagnostics()).isEmpty();
    }

    @Test
    void every_field_and_every_word_of_the_schema_is_used() {
        Set<String> used = new TreeSet<>();
        views().forEach(view -> ViewPart.of(view.view()).forEach(part -> used.addAll(part.uses())));

        assertThat(used).containsAll(ViewSchema.everything());
    }
}
