package io.gridview.cli;

import io.gridview.GridRenderer;
import io.gridview.Presentation;
import io.gridview.plan.PlannerReply;
import io.gridview.present.TraceStep;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Answers {@code {"id", "reply", "columns", "rows"}} with the view that was chosen, its artifact and the trace. */
@Command(
        name = "present",
        mixinStandardHelpOptions = true,
        description = "A planner reply and its rows to an artifact.")
final class PresentCommand extends LineCommand {
    @Option(names = "--explain", description = "Say in words why each line is shown as it is, instead of JSON.")
    private boolean explain;

    PresentCommand(Streams streams) {
        super(streams, new LineReader("reply", List.of("rows"), List.of("columns")));
    }

    @Override
    boolean forPeople() {
        return explain;
    }

    @Override
    void answer(LineMembers line, GridRenderer renderer, Answers answers) throws IOException, LineFault {
        PlannerReply reply = reply(line);
        Presentation presentation = renderer.present(reply, RowsOfLine.read(line));
        answers.keep(presentation.artifact());
        if (explain) {
            answers.told(line.id(), ExplainedLine.of(reply, presentation.view(), presentation.trace()));
            return;
        }
        answers.good(line.id(), out -> {
            Answers.text(out, ",\"artifact\":");
            presentation.artifact().writeTo(out);
            Answers.text(out, ",\"view\":" + presentation.view().toJson());
            Answers.text(out, ",\"trace\":" + trace(presentation.trace()));
        });
    }

    private static String trace(List<TraceStep> steps) {
        return JsonMapper.shared()
                .writeValueAsString(steps.stream().map(PresentCommand::members).toList());
    }

    private static Map<String, Object> members(TraceStep step) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", step.rule());
        members.put("subject", step.subject());
        members.put("verdict", step.verdict().wire());
        members.put("reason", step.reason());
        if (step.candidate() != null) {
            members.put("candidate", step.candidate());
        }
        if (step.points() != null) {
            members.put("points", step.points());
        }
        return members;
    }
}
