package io.gridview.cli;

import io.gridview.GridRenderer;
import io.gridview.artifact.GridArtifact;
import io.gridview.spec.Reading;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;

/** Answers {@code {"id", "view", "columns", "rows"}} with an artifact. */
@Command(name = "build", mixinStandardHelpOptions = true, description = "A view and its rows to an artifact.")
final class BuildCommand extends LineCommand {
    BuildCommand(Streams streams) {
        super(streams, new LineReader("view", List.of("rows"), List.of("columns")));
    }

    @Override
    void answer(LineMembers line, GridRenderer renderer, Answers answers) throws IOException, LineFault {
        Reading<GridArtifact> built = renderer.tryBuild(line.document(), RowsOfLine.read(line));
        GridArtifact artifact = built.value();
        if (artifact == null) {
            answers.bad(line.id(), inLine(built.problems()));
            return;
        }
        answers.good(line.id(), artifact, out -> {
            Answers.text(out, ",\"artifact\":");
            artifact.writeTo(out);
        });
    }
}
