package io.gridview.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.gridview.GridRenderer;
import io.gridview.Presentation;
import io.gridview.data.RowTable;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.Problem;
import io.gridview.spec.Severity;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A view that the presenter chose is as good as one that was written with care. */
class ViewsThatWereChosenLawsTest {
    private static final GridRenderer RENDERER = GridRenderer.create();

    @Property(tries = 400)
    void strict_reading_finds_nothing_wrong_with_a_view_and_its_rows(@ForAll long seed) {
        RandomResult result = RandomResult.of(seed);
        RowTable table = result.table();
        Presentation presentation = RENDERER.present(result.reply(), table);

        GridViewSpec read = RENDERER.parseGridViewSpec(presentation.view().toJson());

        assertThat(read).isEqualTo(presentation.view());
        assertThatCode(() -> RENDERER.build(read, table)).as(result.toString()).doesNotThrowAnyException();
        assertThat(errors(presentation)).as(result.toString()).isEmpty();
    }

    @Property(tries = 400)
    void every_chart_and_kpi_has_something_to_show(@ForAll long seed) {
        RandomResult result = RandomResult.of(seed);
        Presentation presentation = RENDERER.present(result.reply(), result.table());

        assertThat(presentation.artifact().charts())
                .as(result.toString())
                .hasSameSizeAs(presentation.view().charts());
        assertThat(presentation.artifact().kpis())
                .as(result.toString())
                .hasSameSizeAs(presentation.view().kpis());
    }

    @Property(tries = 400)
    void every_step_of_the_trace_is_a_sentence_about_something(@ForAll long seed) {
        RandomResult result = RandomResult.of(seed);

        assertThat(RENDERER.present(result.reply(), result.table()).trace())
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.rule()).matches("[a-z]+\\.[a-z-]+").startsWith(step.subject() + ".");
                    assertThat(step.reason()).isNotBlank();
                    assertThat(step.points() == null || step.candidate() != null)
                            .isTrue();
                });
    }

    private static List<Problem> errors(Presentation presentation) {
        return presentation.artifact().diagnostics().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }
}
