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

    /** The schema that stands for this one: a reference followed, a choice made by the value. */
    static JsonNode resolved(JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            return resolved(ROOT.at(schema.get("$ref").stringValue().substring(1)), value);
        }
        if (schema.has("if")) {
            return resolved(schema.get(value.isString() ? "then" : "else"), value);
        }
        return schema;
    }

    /** What a place is called, whichever way leads to it: the definition it stands in and its field. */
    static String name(String parent, JsonNode schema, String field) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? parent + "/" + field : reference.substring("#/$defs/".length());
    }

    /** Every field as {@code chart/sort} and every word as {@code chart/sort=desc}. */
    static Set<String> everything() {
        Set<String> all = new TreeSet<>();
        collect("", ROOT, all);
        return all;
    }

    private static void collect(String name, JsonNode schema, Set<String> all) {
        if (schema.has("$ref")) {
            collect(
                    name(name, schema, ""),
                    ROOT.at(schema.get("$ref").stringValue().substring(1)),
                    all);
        }
        schema.path("enum").forEach(word -> all.add(name + "=" + word.asString()));
        for (String branch : new String[] {"then", "else", "items"}) {
            if (schema.has(branch)) {
                collect(name, schema.get(branch), all);
            }
        }
        schema.path("properties").properties().forEach(property -> {
            all.add(name + "/" + property.getKey());
            collect(name + "/" + property.getKey(), property.getValue(), all);
        });
    }

    private static JsonNode load() {
        try (InputStream stream = ViewSchema.class.getResourceAsStream("/io/gridview/schema/view.v1.json")) {
            return Corpus.JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
