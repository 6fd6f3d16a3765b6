package io.gridview.cli;

import io.gridview.GridRenderer;
import io.gridview.artifact.GridArtifact;
import io.gridview.data.RowTable;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A view and rows to an artifact. */
final class BuildJob implements LineJob {
    private static final List<String> FIELDS = List.of("id", "view", "columns", "rows");

    private final GridRenderer renderer;

    BuildJob(GridRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public Reading<Answer> answer(ObjectNode line) {
        LineFields fields = new LineFields(line, FIELDS);
        String viewJson = fields.object("view");
        RowTable rows = LineRows.read(fields);
        Reading<GridViewSpec> view =
                viewJson == null ? Reading.failed(List.of()) : renderer.readView(viewJson);
        if (viewJson == null || rows == null || !fields.problems().isEmpty()) {
            view.problems().forEach(problem -> fields.add(problem.under("/view")));
            return Reading.failed(fields.problems());
        }
        Reading<GridArtifact> built = renderer.tryBuild(view, rows);
        GridArtifact artifact = built.value();
        if (artifact == null) {
            List<Problem> problems =
                    built.problems().stream().map(problem -> problem.under("/view")).toList();
            return Reading.failed(problems);
        }
        String json = artifact.toJson();
        return Reading.of(new Answer(Map.of("artifact", json), json));
    }
}
