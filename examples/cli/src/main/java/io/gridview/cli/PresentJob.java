package io.gridview.cli;

import io.gridview.GridRenderer;
import io.gridview.Presentation;
import io.gridview.data.RowTable;
import io.gridview.plan.PlannerReply;
import io.gridview.spec.Reading;
import io.gridview.spec.SpecWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A planner reply and rows to a view, its reasons and its artifact. */
final class PresentJob implements LineJob {
    private static final List<String> FIELDS = List.of("id", "reply", "columns", "rows");

    private final GridRenderer renderer;

    PresentJob(GridRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public Reading<Answer> answer(ObjectNode line) {
        LineFields fields = new LineFields(line, FIELDS);
        PlannerReply reply = LineReply.read(fields);
        RowTable rows = LineRows.read(fields);
        if (reply == null || rows == null || !fields.problems().isEmpty()) {
            return Reading.failed(fields.problems());
        }
        Presentation presentation = renderer.present(reply, rows);
        String artifact = presentation.artifact().toJson();
        Map<String, String> members = new LinkedHashMap<>();
        members.put("artifact", artifact);
        members.put("view", SpecWriter.toJson(presentation.view()));
        members.put("trace", LineJson.trace(presentation.trace()));
        return Reading.of(new Answer(members, artifact));
    }
}
