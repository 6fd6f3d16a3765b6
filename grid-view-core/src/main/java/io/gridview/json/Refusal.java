package io.gridview.json;

import com.networknt.schema.Error;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One keyword of a schema that refused one value.
 *
 * @param keyword such as {@code required}
 * @param at JSON Pointer to the value
 * @param property the member that the keyword names, empty for none
 * @param rule the keyword's own value
 * @param schema the keyword's place: the {@code $id} of its schema, a hash sign and a JSON Pointer
 * @param path the keywords and names that led there from the root schema, across references
 */
record Refusal(String keyword, String at, String property, JsonNode rule, String schema, List<String> path) {

    static Refusal of(Error error) {
        return new Refusal(
                error.getKeyword(),
                error.getInstanceLocation().toString(),
                error.getProperty() == null ? "" : error.getProperty(),
                error.getSchemaNode(),
                error.getSchemaLocation().toString(),
                Pointers.steps(error.getEvaluationPath().toString()));
    }

    /** The same place with another rule. */
    Refusal by(String otherKeyword, JsonNode otherRule) {
        return new Refusal(otherKeyword, at, property, otherRule, schema, path);
    }

    /** Where the first {@code anyOf} from that step on stands in the path; -1 for nowhere. */
    int alternatives(int from) {
        int step = from;
        while (step < path.size() - 1) {
            if (path.get(step).equals("anyOf")) {
                return step;
            }
            step += width(step);
        }
        return -1;
    }

    /** The value that was looked at where the path had come to that step. */
    String valueAt(int from) {
        String value = at;
        for (int step = from; step < path.size() - 1; step += width(step)) {
            if (entersMember(path.get(step))) {
                value = value.substring(0, value.lastIndexOf('/'));
            }
        }
        return value;
    }

    /** A name or an index follows some keywords; it must not be taken for a keyword itself. */
    private int width(int step) {
        return switch (path.get(step)) {
            case "properties", "anyOf" -> 2;
            default -> 1;
        };
    }

    private static boolean entersMember(String keyword) {
        return switch (keyword) {
            case "properties", "items", "additionalProperties" -> true;
            default -> false;
        };
    }
}
