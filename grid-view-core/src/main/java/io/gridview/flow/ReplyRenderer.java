package io.gridview.flow;

import io.gridview.artifact.GridViewComponent;
import io.gridview.data.RowTable;
import io.gridview.plan.PlannerReply;

/** Makes the component of a reply and its rows; a configured renderer is one. */
@FunctionalInterface
public interface ReplyRenderer {
    /**
     * The component that shows the rows.
     *
     * @throws RuntimeException where the rows cannot be shown; the flow reports that as an error of presentation
     */
    GridViewComponent render(PlannerReply reply, RowTable rows);
}
