package io.gridview.cli;

import io.gridview.GridRenderer;
import io.gridview.artifact.GridArtifact;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Answers {@code {"id", "view", "columns", "rows"}} with an artifact. */
@Command(name = "build", mixinStandardHelpOptions = true, description = "A view and its rows to an artifact.")
final class BuildCommand extends LineCommand {
    BuildCommand(Streams streams) {
        super(streams, new LineReader(List.of("view", "rows"), Set.of("columns")));
    }

    @Override
    void answer(JsonNode line, GridRenderer renderer, Answers answers) throws IOException, LineFault {
        JsonNode id = line.get("id");
        JsonNode view = line.get("view");
        if (!view.isObject()) {
            throw new LineFault(id, Problem.error("wrong_type", "/view", "A view is a JSON object."));
        }
        Reading<GridArtifact> built = renderer.tryBuild(view.toString(), RowsOfLine.read(line));
        GridArtifact artifact = built.value();
        if (artifact == null) {
            answers.bad(
                    id,
                    built.problems().stream()
                            .map(problem -> problem.under("/view"))
                            .toList());
            return;
        }
        answers.good(id, artifact, out -> {
            Answers.text(out, ",\"artifact\":");
            artifact.writeTo(out);
        });
    }
}
