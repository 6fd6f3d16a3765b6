package io.gridview.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the JSON of a view in other words that say the same. */
final class Respelled {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(SpecReader.schema());

    /** A view that says who filters says more than one that does not. */
    private static final String NO_DEFAULT = "scope";

    private static final List<String> SPACES = List.of("", "", " ", "\n", "\t", "\r\n  ");

    private final Random random;

    private Respelled(Random random) {
        this.random = random;
    }

    /** The same members in another order, with space, escapes, other forms of numbers and some defaults spelled out. */
    static String of(String view, Random random) {
        JsonNode tree = JsonMapper.shared().readTree(view);
        Respelled other = new Respelled(random);
        other.spellOut(tree, SCHEMA);
        StringBuilder out = new StringBuilder();
        other.write(tree, out);
        return out.toString();
    }

    private void spellOut(JsonNode value, JsonNode schema) {
        if (value instanceof ArrayNode array) {
            array.forEach(item -> spellOut(item, resolved(schema.path("items"))));
        } else if (value instanceof ObjectNode object) {
            if (isColumn(schema) && !object.has("label") && random.nextBoolean()) {
                object.set("label", object.get("key"));
            }
            for (Map.Entry<String, JsonNode> property : properties(schema)) {
                JsonNode sub = resolved(property.getValue());
                if (!object.has(property.getKey()) && random.nextBoolean()) {
                    JsonNode usual = usual(property.getKey(), sub);
                    if (!usual.isMissingNode()) {
                        object.set(property.getKey(), usual);
                    }
                }
                spellOut(object.path(property.getKey()), sub);
            }
            JsonNode format = object.path("format");
            if (format.isString() && random.nextBoolean()) {
                object.putObject("format").set("type", format);
            }
        }
    }

    private static boolean isColumn(JsonNode schema) {
        return schema.path("properties").has("menu_group");
    }

    /** What an absent member means; missing where it means nothing that could be written. */
    private static JsonNode usual(String name, JsonNode schema) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (name.equals(NO_DEFAULT)) {
            return nodes.missingNode();
        }
        if (schema.has("default")) {
            return schema.get("default");
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.path("enum").size() == 1) {
            return schema.get("enum").get(0);
        }
        String type = schema.path("type").isString() ? schema.get("type").stringValue() : "";
        if (type.equals("object") && !schema.has("required")) {
            return nodes.objectNode();
        }
        return type.equals("array") && !schema.has("minItems") ? nodes.arrayNode() : nodes.missingNode();
    }

    private static List<Map.Entry<String, JsonNode>> properties(JsonNode schema) {
        return List.copyOf(schema.path("properties").properties());
    }

    /** Of a choice the last, which is the one with members. */
    private static JsonNode resolved(JsonNode schema) {
        JsonNode choice = schema.path("anyOf");
        if (choice.isArray()) {
            return resolved(choice.get(choice.size() - 1));
        }
        String ref = schema.path("$ref").asString("");
        return ref.isEmpty() ? schema : resolved(SCHEMA.at(ref.substring(1)));
    }

    private void write(JsonNode value, StringBuilder out) {
        space(out);
        if (value.isObject()) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(value.properties());
            Collections.shuffle(members, random);
            String before = "{";
            for (Map.Entry<String, JsonNode> member : members) {
                out.append(before);
                space(out);
                string(member.getKey(), out);
                space(out);
                out.append(':');
                write(member.getValue(), out);
                before = ",";
            }
            out.append(members.isEmpty() ? "{}" : "}");
        } else if (value.isArray()) {
            String before = "[";
            for (JsonNode item : value) {
                out.append(before);
                write(item, out);
                before = ",";
            }
            out.append(value.isEmpty() ? "[]" : "]");
        } else if (value.isString()) {
            string(value.stringValue(), out);
        } else if (value.isInt()) {
            number(value.intValue(), out);
        } else {
            out.append(value);
        }
        space(out);
    }

    private void space(StringBuilder out) {
        out.append(SPACES.get(random.nextInt(SPACES.size())));
    }

    private void number(int number, StringBuilder out) {
        switch (random.nextInt(4)) {
            case 0 -> out.append(number).append(".0");
            case 1 -> out.append(number).append("e0");
            default -> out.append(number);
        }
    }

    private void string(String text, StringBuilder out) {
        out.append('"');
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == '"' || c == '\\' || random.nextInt(5) == 0) {
                String digits = String.format(Locale.ROOT, "%04x", (int) c);
                out.append("\\u").append(random.nextBoolean() ? digits : digits.toUpperCase(Locale.ROOT));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
