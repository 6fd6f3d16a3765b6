package io.gridview.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.GridArtifact;
import io.gridview.spec.Reading;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** No field is read and then forgotten: what a view says shows in its artifact. */
class EveryFieldActsTest {
    private static final String REFUSED = "refused";

    /** What by nature shows nowhere, and why. */
    private static final Map<String, String> ACTS_NOWHERE =
            Map.of("compare/to", "the period before is the only comparison there is, and meant where nothing is said");

    /** What cannot be changed into anything else that would be accepted, and why. */
    private static final Map<String, String> STANDS_ALONE = Map.of(
            "compare/to",
            "the only comparison there is",
            "compare/to=previous",
            "the only comparison there is",
            "chart/chart_type=histogram",
            "no other kind can be drawn from x_key alone");

    static List<PeerView> views() {
        return PeerView.all();
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_part_shows_in_the_artifact_when_it_goes_or_changes(PeerView view) {
        String whole = artifact(view, view.view());
        List<ViewPart> silent = ViewPart.of(view.view()).stream()
                // An object acts by its members, which are parts as well.
                .filter(part -> !part.value().isObject() && !ACTS_NOWHERE.containsKey(part.place()))
                .filter(part -> variants(part, view)
                        .allMatch(other -> artifact(view, other).equals(whole)))
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void every_field_and_word_of_the_schema_once_makes_another_artifact() {
        Set<String> missing = new TreeSet<>(ViewSchema.everything());
        missing.removeAll(STANDS_ALONE.keySet());
        for (PeerView view : views()) {
            String whole = artifact(view, view.view());
            for (ViewPart part : ViewPart.of(view.view())) {
                boolean isNew = part.uses().stream().anyMatch(missing::contains);
                if (isNew
                        && variants(part, view)
                                .map(other -> artifact(view, other))
                                .anyMatch(artifact -> !artifact.equals(REFUSED) && !artifact.equals(whole))) {
                    part.uses().forEach(missing::remove);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static Stream<ObjectNode> variants(ViewPart part, PeerView view) {
        return Stream.concat(
                Stream.of(Edits.removed(view.view(), part.pointer())),
                LegalChanges.of(part, view).stream().map(other -> Edits.replaced(view.view(), part.pointer(), other)));
    }

    private static String artifact(PeerView view, ObjectNode changed) {
        Reading<GridArtifact> built = Building.strict(changed.toString(), view.rows());
        return built.isOk() ? built.get().toJson() : REFUSED;
    }
}
