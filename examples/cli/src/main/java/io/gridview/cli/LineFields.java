package io.gridview.cli;

import io.gridview.spec.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of one line: those known, those missing, those that nobody knows. */
final class LineFields {
    private final ObjectNode line;
    private final List<Problem> problems = new ArrayList<>();

    LineFields(ObjectNode line, List<String> known) {
        this.line = line;
        for (String name : line.propertyNames()) {
            if (!known.contains(name)) {
                problems.add(Problem.notAmong(
                        "unknown_field", pointer(name), "A line has no field \"" + name + "\"", name, known));
            }
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /** An object as JSON text; null, with a problem, where it is missing or something else. */
    @Nullable String object(String name) {
        JsonNode value = required(name);
        if (value == null) {
            return null;
        }
        if (!value.isObject()) {
            problems.add(Problem.error("wrong_type", pointer(name), "\"" + name + "\" must be an object"));
            return null;
        }
        return LineJson.text(value);
    }

    /** A field's value; null, with a problem, where it is missing. */
    @Nullable JsonNode required(String name) {
        JsonNode value = line.get(name);
        if (value == null) {
            problems.add(Problem.error("missing_field", pointer(name), "A line needs the field \"" + name + "\""));
        }
        return value;
    }

    @Nullable JsonNode optional(String name) {
        return line.get(name);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
