package io.gridview.corpus;

import io.gridview.GridRenderer;
import io.gridview.GridView;
import io.gridview.GridViewException;
import io.gridview.artifact.GridArtifact;
import io.gridview.data.RowTable;
import io.gridview.spec.Reading;

/** From a view's text and rows to an artifact, as a host does it. */
public final class Building {
    private static final GridRenderer LENIENT =
            GridRenderer.builder().lenient(true).build();

    private Building() {}

    /** The artifact, or the problems that a host is told by the exception. */
    public static Reading<GridArtifact> strict(String view, RowTable rows) {
        try {
            return Reading.of(GridView.buildArtifactFromView(view, rows));
        } catch (GridViewException refused) {
            return Reading.failed(refused.problems());
        }
    }

    /** The artifact of what is left of a broken view, or the problems where nothing is. */
    public static Reading<GridArtifact> lenient(String view, RowTable rows) {
        try {
            return Reading.of(LENIENT.build(view, rows));
        } catch (GridViewException refused) {
            return Reading.failed(refused.problems());
        }
    }
}
