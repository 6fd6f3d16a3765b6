package io.gridview.graph;

import io.gridview.spec.Problem;
import java.util.List;

/**
 * What was found in a graph's state.
 *
 * @param components in the order of the state; empty where nothing could be shown
 * @param problems why something is not among them, and warnings of what is; pointers lead into the state
 */
public record Extraction(List<ExtractedComponent> components, List<Problem> problems) {
    public Extraction {
        components = List.copyOf(components);
        problems = List.copyOf(problems);
    }
}
