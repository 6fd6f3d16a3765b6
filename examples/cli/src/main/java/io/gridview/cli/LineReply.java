package io.gridview.cli;

import io.gridview.plan.PlannerReply;
import io.gridview.plan.PlannerReplyReader;
import io.gridview.spec.Reading;
import org.jspecify.annotations.Nullable;

/** The planner reply of a line. */
final class LineReply {
    private LineReply() {}

    /** The reply; null, with problems, where there is none. */
    static @Nullable PlannerReply read(LineFields fields) {
        String json = fields.object("reply");
        if (json == null) {
            return null;
        }
        Reading<PlannerReply> read = PlannerReplyReader.read(json);
        if (!read.isOk()) {
            read.problems().forEach(problem -> fields.add(problem.under("/reply")));
        }
        return read.value();
    }
}
