package io.gridview.cli;

import io.gridview.plan.PlannerReply;
import io.gridview.plan.PlannerReplyReader;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import tools.jackson.databind.JsonNode;

/** Reads the {@code reply} of a line. */
final class ReplyOfLine {
    private ReplyOfLine() {}

    /** @throws LineFault with pointers into the line */
    static PlannerReply read(JsonNode line) throws LineFault {
        JsonNode id = line.get("id");
        JsonNode reply = line.get("reply");
        if (!reply.isObject()) {
            throw new LineFault(id, Problem.error("wrong_type", "/reply", "A reply is a JSON object."));
        }
        Reading<PlannerReply> reading = PlannerReplyReader.read(reply.toString());
        PlannerReply value = reading.value();
        if (value == null) {
            throw new LineFault(
                    id,
                    reading.problems().stream()
                            .map(problem -> problem.under("/reply"))
                            .toList());
        }
        return value;
    }
}
