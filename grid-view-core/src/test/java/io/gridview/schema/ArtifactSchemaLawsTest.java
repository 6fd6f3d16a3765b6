package io.gridview.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.GridRenderer;
import io.gridview.Presentation;
import io.gridview.artifact.GridArtifact;
import io.gridview.artifact.GridViewComponent;
import io.gridview.artifact.RowPlacement;
import io.gridview.data.RowExtent;
import io.gridview.data.RowTable;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the library writes is what its schemas say. */
class ArtifactSchemaLawsTest {
    private static final Path CORPUS = Path.of("src/test/resources/golden");
    private static final GridRenderer LENIENT =
            GridRenderer.builder().lenient(true).maxRows(50).build();

    static List<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".artifact.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void every_artifact_of_the_corpus_is_valid(Path file) throws IOException {
        assertThat(WireSchema.ARTIFACT.validate(Files.readString(file))).isEmpty();
    }

    @Property(tries = 200)
    void artifacts_and_components_of_any_view_are_valid(
            @ForAll long seed, @ForAll @IntRange(max = 80) int rows, @ForAll RowPlacement placement) {
        RandomViews views = new RandomViews(seed);
        RowTable table = views.table(rows);

        GridArtifact artifact = LENIENT.build(LENIENT.parseGridViewSpec(views.view()), table);

        assertThat(WireSchema.ARTIFACT.validate(artifact.toJson())).isEmpty();
        assertThat(WireSchema.COMPONENT.validate(new GridViewComponent(artifact, table, placement).toJson()))
                .isEmpty();
    }

    @Property(tries = 50)
    void what_the_presenter_makes_is_valid(@ForAll long seed, @ForAll ResultFormat format) {
        RowTable table = new RandomViews(seed).table(20).withExtent(RowExtent.cutOff());

        Presentation presentation = GridRenderer.create().present(new PlannerReply("SELECT 1", "Any", format), table);

        assertThat(WireSchema.VIEW.validate(presentation.view().toJson())).isEmpty();
        assertThat(WireSchema.COMPONENT.validate(presentation.component().toJson()))
                .isEmpty();
    }
}
