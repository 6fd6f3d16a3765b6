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
 * @param place what its place is called, as {@link ViewSchema#everything()} has it
 * @param value the value
 * @param schema of the value, references followed
 * @param isField whether it is a member of an object, not an entry of a list
 * @param isRequired whether its object needs it
 */
record ViewPart(String pointer, String place, JsonNode value, JsonNode schema, boolean isField, boolean isRequired) {

    /** Every part of a valid view, outer ones first. */
    static List<ViewPart> of(JsonNode view) {
        List<ViewPart> parts = new ArrayList<>();
        collect("", "", view, ViewSchema.root(), parts);
        return parts;
    }

    private static void collect(String pointer, String place, JsonNode value, JsonNode schema, List<ViewPart> parts) {
        if (value instanceof ObjectNode object) {
            JsonNode required = schema.path("required");
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                String name = member.getKey();
                boolean needed = required.valueStream().anyMatch(field -> name.equals(field.stringValue()));
                JsonNode property = schema.get("properties").get(name);
                add(pointer + "/" + name, place + "/" + name, member.getValue(), property, true, needed, parts);
            }
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                add(pointer + "/" + i, place, array.get(i), schema.get("items"), false, false, parts);
            }
        }
    }

    private static void add(
            String pointer,
            String place,
            JsonNode value,
            JsonNode declared,
            boolean isField,
            boolean isRequired,
            List<ViewPart> parts) {
        JsonNode schema = ViewSchema.resolved(declared, value);
        parts.add(new ViewPart(pointer, place, value, schema, isField, isRequired));
        collect(pointer, inside(place, declared, value), value, schema, parts);
    }

    /** References give their definition's name to what stands inside. */
    private static String inside(String place, JsonNode declared, JsonNode value) {
        String name = place;
        JsonNode schema = declared;
        while (schema.has("$ref") || schema.has("if")) {
            name = schema.has("$ref") ? ViewSchema.name(name, schema, "") : name;
            schema = schema.has("$ref")
                    ? ViewSchema.root().at(schema.get("$ref").stringValue().substring(1))
                    : schema.get(value.isString() ? "then" : "else");
        }
        return name;
    }

    /** The field and the word that this part uses. */
    List<String> uses() {
        List<String> uses = new ArrayList<>();
        if (isField) {
            uses.add(place);
        }
        if (schema.has("enum")) {
            uses.add(word());
        }
        return uses;
    }

    /** The word, under the name of the place where the schema lists it. */
    String word() {
        boolean isFormat = place.endsWith("/format");
        return (isFormat ? "format" : place) + "=" + value.asString();
    }

    String field() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    String parent() {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    @Override
    public String toString() {
        return pointer + " = " + value;
    }
}
