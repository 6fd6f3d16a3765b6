package io.gridview;

import io.gridview.artifact.GridArtifact;
import io.gridview.artifact.GridViewComponent;
import io.gridview.present.TraceStep;
import io.gridview.spec.GridViewSpec;
import java.util.List;

/**
 * What became of a planner's reply and its rows.
 *
 * @param view the structure that was chosen
 * @param trace why it was chosen
 * @param artifact the view with its numbers
 * @param component the artifact as a host sends it
 */
public record Presentation(
        GridViewSpec view, List<TraceStep> trace, GridArtifact artifact, GridViewComponent component) {}
