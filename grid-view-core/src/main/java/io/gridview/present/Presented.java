package io.gridview.present;

import io.gridview.spec.GridViewSpec;
import java.util.List;

/**
 * What the presenter chose, and why.
 *
 * @param view a valid view of the profiled table
 * @param trace every choice in the order made
 */
public record Presented(GridViewSpec view, List<TraceStep> trace) {
    public Presented {
        trace = List.copyOf(trace);
    }
}
