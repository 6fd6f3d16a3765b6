package io.gridview.plan;

import io.gridview.spec.SpecReader;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the schema of a view gives to instructions: its fields, and itself around {@code {"view": …}}. */
final class ViewSchema {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNode VIEW = MAPPER.readTree(SpecReader.schema());

    /** The schema of the object that a visualizer answers. */
    static final String WRAPPED = wrapped().toString();

    private ViewSchema() {}

    /**
     * The fields of a part as a model reads them, required ones first, then a semicolon.
     *
     * @param part a definition; empty for the view itself
     */
    static String fields(String part) {
        JsonNode schema = part.isEmpty() ? VIEW : VIEW.at("/$defs/" + part);
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(field -> required.add(field.stringValue()));
        List<String> others = new ArrayList<>(schema.get("properties").propertyNames());
        others.removeAll(required);
        return required.isEmpty()
                ? String.join(", ", others)
                : String.join(", ", required) + "; " + String.join(", ", others);
    }

    private static ObjectNode wrapped() {
        ObjectNode view = (ObjectNode) VIEW.deepCopy();
        ObjectNode wrapped = MAPPER.createObjectNode();
        wrapped.set("$schema", view.remove("$schema"));
        wrapped.put("type", "object");
        wrapped.put("description", "The answer of a visualizer: one view.");
        wrapped.putArray("required").add("view");
        wrapped.put("additionalProperties", false);
        JsonNode definitions = view.remove("$defs");
        view.remove("$id");
        view.remove("title");
        wrapped.putObject("properties").set("view", view);
        wrapped.set("$defs", definitions);
        return wrapped;
    }
}
