package io.gridview.cli;

import io.gridview.GridRenderer;
import io.gridview.Presentation;
import io.gridview.plan.PlannerReply;
import io.gridview.present.Presented;
import io.gridview.present.TraceStep;
import io.gridview.spec.GridViewSpec;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers {@code {"id", "reply", "columns", "rows"}} with the view that was chosen, its artifact and the trace; a line
 * without rows with the view that is likely.
 */
@Command(
        name = "present",
        mixinStandardHelpOptions = true,
        description = "A planner reply and its rows to an artifact.")
final class PresentCommand extends LineCommand {
    @Option(names = "--explain", description = "Say in words why each line is shown as it is, instead of JSON.")
    private boolean explain;

    PresentCommand(Streams streams) {
        super(streams, new LineReader("reply", List.of(), List.of("columns", "rows")));
    }

    @Override
    boolean forPeople() {
        return explain;
    }

    @Override
    void answer(LineMembers line, GridRenderer renderer, Answers answers) throws IOException, LineFault {
        PlannerReply reply = reply(line);
        if (line.others().containsKey("rows")) {
            present(line, reply, renderer.present(reply, RowsOfLine.read(line)), answers);
        } else {
            expect(line, reply, renderer.skeleton(reply, RowsOfLine.typedColumns(line)), answers);
        }
    }

    private void present(LineMembers line, PlannerReply reply, Presentation presentation, Answers answers)
            throws IOException {
        answers.keep(presentation.artifact());
        if (explain) {
            answers.told(line.id(), ExplainedLine.of(reply, presentation.view(), presentation.trace()));
            return;
        }
        answers.good(line.id(), out -> {
            Answers.text(out, ",\"artifact\":");
            presentation.artifact().writeTo(out);
            Answers.text(out, viewAndTrace(presentation.view(), presentation.trace()));
        });
    }

    private void expect(LineMembers line, PlannerReply reply, Presented expected, Answers answers) throws IOException {
        if (explain) {
            answers.told(line.id(), ExplainedLine.of(reply, expected.view(), expected.trace()));
            return;
        }
        answers.good(
                line.id(),
                out -> Answers.text(out, ",\"state\":\"pending\"" + viewAndTrace(expected.view(), expected.trace())));
    }

    private static String viewAndTrace(GridViewSpec view, List<TraceStep> trace) {
        return ",\"view\":" + view.toJson() + ",\"trace\":" + trace(trace);
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
