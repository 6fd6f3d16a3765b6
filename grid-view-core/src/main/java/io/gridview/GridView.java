package io.gridview;

import io.gridview.artifact.GridArtifact;
import io.gridview.data.RowTable;
import java.util.List;
import java.util.Map;

/** The shortest way from a view and its rows to an artifact, with every default. */
public final class GridView {
    private static final GridRenderer RENDERER = GridRenderer.create();

    private GridView() {}

    /**
     * The artifact of a view in JSON and its rows.
     *
     * @param view a view, or {@code {"view": …}} as a visualizer model writes it
     * @param rows one map a row, from column key to value; a missing key is no value
     * @throws GridViewException with every problem of the view
     */
    public static GridArtifact buildArtifactFromView(String view, List<? extends Map<String, ?>> rows) {
        return buildArtifactFromView(view, RowTable.ofMaps(rows));
    }

    /**
     * The artifact of a view given as maps and lists, as JSON libraries make them, and its rows.
     *
     * @throws GridViewException with every problem of the view
     */
    public static GridArtifact buildArtifactFromView(Map<String, ?> view, List<? extends Map<String, ?>> rows) {
        return RENDERER.build(view, RowTable.ofMaps(rows));
    }

    /**
     * The artifact of a view in JSON and a table.
     *
     * @throws GridViewException with every problem of the view
     */
    public static GridArtifact buildArtifactFromView(String view, RowTable rows) {
        return RENDERER.build(view, rows);
    }
}
