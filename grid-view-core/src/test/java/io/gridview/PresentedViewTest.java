package io.gridview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridview.artifact.GridArtifact;
import io.gridview.data.RowTable;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import io.gridview.spec.Problem;
import io.gridview.spec.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresentedViewTest {
    private static final Path CORPUS = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @MethodSource("io.gridview.GoldenArtifactTest#names")
    void a_view_that_was_chosen_is_valid_and_gives_the_same_numbers_when_it_is_built(String name) throws IOException {
        GoldenCase golden = GoldenCase.read(CORPUS.resolve(name + ".case.json"));
        GridRenderer renderer = golden.renderer();
        RowTable rows = golden.rows();
        for (ResultFormat format : ResultFormat.values()) {
            Presentation presentation =
                    renderer.present(new PlannerReply("SELECT * FROM t", "Everything by everything", format), rows);

            GridArtifact built = renderer.build(presentation.view(), rows);

            assertThat(built.toJson()).isEqualTo(withoutExplanation(presentation.artifact()));
        }
    }

    @Test
    void a_result_without_rows_and_columns_is_shown_as_nothing() {
        PlannerReply reply = new PlannerReply("SELECT 1", "Orders by region", ResultFormat.REPORT);

        GridArtifact artifact = GridRenderer.create()
                .present(reply, RowTable.ofMaps(List.<Map<String, Object>>of()))
                .artifact();

        assertThat(artifact.diagnostics()).isEmpty();
        assertThat(artifact.toJson()).contains("\"columns\":[],\"rows\":[]");
    }

    @Test
    void names_and_purposes_of_any_length_are_cut_where_a_view_ends() {
        String name = "revenue".repeat(200);
        RowTable rows = RowTable.ofMaps(List.of(
                Map.of("region".repeat(100), "North", name, 1), Map.of("region".repeat(100), "South", name, 2)));
        PlannerReply reply =
                new PlannerReply("SELECT 1", "x".repeat(298) + "\ud83d\ude00".repeat(20), ResultFormat.REPORT);

        Presentation presentation = GridRenderer.create().present(reply, rows);

        assertThat(presentation.artifact().diagnostics()).isEmpty();
        assertThat(presentation.view().title()).isEqualTo("x".repeat(298) + "\u2026");
        assertThat(presentation.view().kpis()).isNotEmpty();
        assertThat(presentation.view().charts()).isNotEmpty();
    }

    @Test
    void a_figure_in_the_purpose_is_told() {
        PlannerReply reply = new PlannerReply("SELECT 1", "Revenue: 1,234", ResultFormat.TABLE);

        assertThat(GridRenderer.create()
                        .present(reply, RowTable.ofMaps(List.of(Map.of("revenue", 7))))
                        .artifact()
                        .diagnostics())
                .extracting(Problem::code, Problem::severity, Problem::pointer)
                .containsExactly(tuple("number_in_text", Severity.WARNING, "/title"));
    }

    private static String withoutExplanation(GridArtifact artifact) {
        String json = artifact.toJson();
        int start = json.lastIndexOf("\"explanation\":[");
        return json.substring(0, start) + "\"explanation\":[]}";
    }
}
