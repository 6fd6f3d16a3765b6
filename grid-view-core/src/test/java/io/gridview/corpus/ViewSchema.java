package io.gridview.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The schema of views, walked from its root: what may stand where. */
final class ViewSchema {
    private static final JsonNode ROOT = load();

    private ViewSchema() {}

    static JsonNode root() {
        return ROOT;
    }

    /** The schema that stands for this one: references followed, choices made by the value. */
    static JsonNode resolved(JsonNode schema, JsonNode value) {
        JsonNode next = next(schema, value);
        return next == schema ? schema : resolved(next, value);
    }

    /** What the object that stands in such a field is called: its definition's name, or the field's. */
    static String objectName(String field, JsonNode schema, JsonNode value) {
        String name = schema.has("$ref") ? definition(schema) : field;
        JsonNode next = next(schema, value);
        return next == schema ? name : objectName(name, next, value);
    }

    private static JsonNode next(JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            return ROOT.at(schema.get("$ref").stringValue().substring(1));
        }
        if (schema.has("if")) {
            return schema.get(value.isString() ? "then" : "else");
        }
        return schema.has("anyOf") ? schema.get("anyOf").get(value.isString() ? 0 : 1) : schema;
    }

    private static String definition(JsonNode schema) {
        return schema.get("$ref").stringValue().substring("#/$defs/".length());
    }

    /**
     * Every field as {@code chart/sort} and every word as {@code chart/sort=desc}. A field with one legal value has
     * nothing to say and is not among them.
     */
    static Set<String> everything() {
        Set<String> all = new TreeSet<>();
        collect("", "", ROOT, all);
        return all;
    }

    /**
     * @param object the name of the object that the field stands in
     * @param field what the schema is for
     */
    private static void collect(String object, String field, JsonNode schema, Set<String> all) {
        if (schema.has("$ref")) {
            String name = definition(schema);
            collect(object, name, ROOT.at(schema.get("$ref").stringValue().substring(1)), all);
        }
        schema.path("enum").forEach(word -> all.add(words(object, field) + "=" + word.asString()));
        for (String branch : new String[] {"then", "else", "items"}) {
            if (schema.has(branch)) {
                collect(object, field, schema.get(branch), all);
            }
        }
        schema.path("anyOf").forEach(branch -> collect(object, field, branch, all));
        schema.path("properties").properties().stream()
                .filter(property -> !property.getValue().has("const"))
                .forEach(property -> {
                    all.add(field + "/" + property.getKey());
                    collect(field, property.getKey(), property.getValue(), all);
                });
    }

    /** Formats are the same words wherever they stand. */
    static String words(String object, String field) {
        return field.equals("format") ? field : object + "/" + field;
    }

    private static JsonNode load() {
        try (InputStream stream = ViewSchema.class.getResourceAsStream("/io/gridview/schema/view.v1.json")) {
            return Corpus.JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
