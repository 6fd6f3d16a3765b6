package io.gridview.cli;

import io.gridview.GridRenderer;
import io.gridview.Presentation;
import io.gridview.present.TraceStep;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;

/** Answers {@code {"id", "reply", "columns", "rows"}} with the view that was chosen, its artifact and the trace. */
@Command(
        name = "present",
        mixinStandardHelpOptions = true,
        description = "A planner reply and its rows to an artifact.")
final class PresentCommand extends LineCommand {
    PresentCommand(Streams streams) {
        super(streams, new LineReader("reply", List.of("rows"), List.of("columns")));
    }

    @Override
    void answer(LineMembers line, GridRenderer renderer, Answers answers) throws IOException, LineFault {
        Presentation presentation = renderer.present(reply(line), RowsOfLine.read(line));
        answers.good(line.id(), presentation.artifact(), out -> {
            Answers.text(out, ",\"artifact\":");
            presentation.artifact().writeTo(out);
            Answers.text(out, ",\"view\":" + presentation.view().toJson());
            Answers.text(out, ",\"trace\":" + trace(presentation.trace()));
        });
    }

    private static String trace(List<TraceStep> steps) {
        List<Map<String, String>> maps = steps.stream()
                .map(step -> {
                    Map<String, String> map = new LinkedHashMap<>();
                    map.put("rule", step.rule());
                    map.put("subject", step.subject());
                    map.put("reason", step.reason());
                    return map;
                })
                .toList();
        return JsonMapper.shared().writeValueAsString(maps);
    }
}
