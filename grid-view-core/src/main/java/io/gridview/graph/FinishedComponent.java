package io.gridview.graph;

import io.gridview.artifact.GridArtifact;
import io.gridview.spec.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks whether a component that a host made earlier is one that the browser can show. */
final class FinishedComponent {
    private static final String KNOWN = Integer.toString(GridArtifact.VERSION);

    private FinishedComponent() {}

    /** What is wrong with its outer shape; pointers are the component's. */
    static List<Problem> problems(Map<String, @Nullable Object> component) {
        Map<String, @Nullable Object> artifact = StateValues.members(component.get("artifact"));
        if (artifact == null) {
            return List.of(
                    component.get("artifact") == null
                            ? Problem.error("missing_field", "/artifact", "A component holds an artifact.")
                            : Problem.error("wrong_type", "/artifact", "An artifact is an object."));
        }
        List<Problem> problems = new ArrayList<>();
        Object version = artifact.get("version");
        if (version == null) {
            problems.add(Problem.error("missing_field", "/artifact/version", "An artifact says its version."));
        } else if (!(version instanceof Number number && number.doubleValue() == GridArtifact.VERSION)) {
            problems.add(Problem.error(
                    "unknown_version",
                    "/artifact/version",
                    "Artifacts of version " + KNOWN + " are known.",
                    List.of(KNOWN),
                    null));
        }
        if (!(artifact.get("gridId") instanceof CharSequence)) {
            problems.add(missing("gridId", artifact, "a text"));
        }
        if (StateValues.items(artifact.get("columns")) == null) {
            problems.add(missing("columns", artifact, "a list"));
        }
        for (String list : List.of("rows", "kpis", "charts")) {
            Object value = artifact.get(list);
            if (value != null && StateValues.items(value) == null) {
                problems.add(missing(list, artifact, "a list"));
            }
        }
        return problems;
    }

    private static Problem missing(String field, Map<String, ?> artifact, String kind) {
        String message = "\"" + field + "\" of an artifact is " + kind + ".";
        return Problem.error(
                artifact.get(field) == null ? "missing_field" : "wrong_type", "/artifact/" + field, message);
    }
}
