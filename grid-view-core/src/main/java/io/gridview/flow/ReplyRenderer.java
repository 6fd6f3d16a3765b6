package io.gridview.flow;

import io.gridview.artifact.GridViewComponent;
import io.gridview.plan.PlannerReply;
import io.gridview.sql.SqlResult;

/** Makes the component of a reply and its rows; a configured renderer is one. */
@FunctionalInterface
public interface ReplyRenderer {
    /**
     * The component that shows the rows.
     *
     * @throws RuntimeException where the rows cannot be shown; the flow reports that as an error of presentation
     */
    GridViewComponent render(PlannerReply reply, SqlResult.Rows rows);
}
