package io.gridview.cli;

import io.gridview.GridRenderer;
import io.gridview.Presentation;
import io.gridview.plan.PlannerReply;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import io.gridview.sql.SqlResult;
import io.gridview.sql.SqlRunner;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A planner reply, its SQL run, to a component. */
final class RunJob implements LineJob {
    private static final List<String> FIELDS = List.of("id", "reply");

    private final GridRenderer renderer;
    private final SqlRunner runner;

    RunJob(GridRenderer renderer, SqlRunner runner) {
        this.renderer = renderer;
        this.runner = runner;
    }

    @Override
    public Reading<Answer> answer(ObjectNode line) {
        LineFields fields = new LineFields(line, FIELDS);
        PlannerReply reply = LineReply.read(fields);
        if (reply == null || !fields.problems().isEmpty()) {
            return Reading.failed(fields.problems());
        }
        SqlResult result = runner.run(reply.sql());
        if (!(result instanceof SqlResult.Rows rows)) {
            return Reading.failed(
                    problems(result).stream().map(problem -> problem.under("/reply")).toList());
        }
        Presentation presentation = renderer.present(reply, rows.table());
        return Reading.of(new Answer(
                Map.of("component", presentation.component().toJson()),
                presentation.artifact().toJson()));
    }

    private static List<Problem> problems(SqlResult result) {
        return result instanceof SqlResult.Refused refused
                ? refused.problems()
                : List.of(((SqlResult.Failed) result).problem());
    }
}
