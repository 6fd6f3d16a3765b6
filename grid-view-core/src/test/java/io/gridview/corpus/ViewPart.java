package io.gridview.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value inside a view with what its schema says of it.
 *
 * @param pointer where it stands
 * @param object what the object is called that it is a field of, or that the list of this entry is a field of
 * @param field the name of that field
 * @param value the value
 * @param schema of the value, references followed
 * @param isField whether it is a member of an object, not an entry of a list
 * @param isRequired whether its object needs it
 */
record ViewPart(
        String pointer,
        String object,
        String field,
        JsonNode value,
        JsonNode schema,
        boolean isField,
        boolean isRequired) {

    /** Every part of a valid view, outer ones first. */
    static List<ViewPart> of(JsonNode view) {
        List<ViewPart> parts = new ArrayList<>();
        collect("", "", "", view, ViewSchema.root(), parts);
        return parts;
    }

    /** @param name of {@code value} where it is an object, else of the object that its list is a field of */
    private static void collect(
            String pointer, String name, String field, JsonNode value, JsonNode schema, List<ViewPart> parts) {
        if (value instanceof ObjectNode object) {
            JsonNode required = schema.path("required");
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                String key = member.getKey();
                boolean needed = required.valueStream().anyMatch(other -> key.equals(other.stringValue()));
                JsonNode property = schema.get("properties").get(key);
                add(pointer + "/" + key, name, key, member.getValue(), property, true, needed, parts);
            }
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                add(pointer + "/" + i, name, field, array.get(i), schema.get("items"), false, false, parts);
            }
        }
    }

    private static void add(
            String pointer,
            String object,
            String field,
            JsonNode value,
            JsonNode declared,
            boolean isField,
            boolean isRequired,
            List<ViewPart> parts) {
        JsonNode schema = ViewSchema.resolved(declared, value);
        parts.add(new ViewPart(pointer, object, field, value, schema, isField, isRequired));
        String name = value.isObject() ? ViewSchema.objectName(field, declared, value) : object;
        collect(pointer, name, field, value, schema, parts);
    }

    /** What the place is called, as {@link ViewSchema#everything()} has it. */
    String place() {
        return object + "/" + field;
    }

    /** The field and the word that this part uses. */
    List<String> uses() {
        List<String> uses = new ArrayList<>();
        if (isField) {
            uses.add(place());
        }
        if (schema.has("enum")) {
            uses.add(ViewSchema.words(object, field) + "=" + value.asString());
        }
        return uses;
    }

    String parent() {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    @Override
    public String toString() {
        return pointer + " = " + value;
    }
}
