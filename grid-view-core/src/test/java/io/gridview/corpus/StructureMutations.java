package io.gridview.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Breaks what the schema says: names, types, words, lengths, ranges. */
final class StructureMutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final PeerView base;
    private final Consumer<Mutation> out;

    StructureMutations(PeerView base, Consumer<Mutation> out) {
        this.base = base;
        this.out = out;
    }

    void make() {
        for (ViewPart part : ViewPart.of(base.view())) {
            if (part.isRequired()) {
                add("required field left out", Edits.removed(base.view(), part.pointer()), part.pointer());
            }
            if (part.isField()) {
                typos(part);
                duplicateKey(part);
            }
            retype(part);
            words(part);
            sizes(part);
            nest(part);
        }
    }

    private void typos(ViewPart part) {
        String name = part.field();
        Set<String> typos = new LinkedHashSet<>(List.of(
                name.substring(0, name.length() - 1),
                name.indexOf('_') < 0 ? name.toUpperCase(Locale.ROOT) : camelCase(name)));
        typos.removeIf(typo -> typo.isEmpty() || isField(part, typo));
        for (String typo : typos) {
            ObjectNode view = Edits.removed(base.view(), part.pointer());
            ((ObjectNode) Edits.parent(view, part.pointer())).set(typo, part.value());
            add("key misspelt as " + typo, view, part.parent() + "/" + typo);
        }
    }

    /** Some typos are fields of their own, as {@code label} and {@code labels} might be. */
    private boolean isField(ViewPart part, String typo) {
        String siblings = part.place().substring(0, part.place().lastIndexOf('/') + 1);
        return ViewSchema.everything().contains(siblings + typo);
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_")) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }

    private void duplicateKey(ViewPart part) {
        for (String second : List.of(part.value().toString(), "null")) {
            ObjectNode view = base.view().deepCopy();
            ((ObjectNode) Edits.parent(view, part.pointer())).put("@twice@", "@again@");
            String text = view.toString().replace("\"@twice@\":\"@again@\"", "\"" + part.field() + "\":" + second);
            add("key twice", text, part.pointer());
        }
    }

    private void retype(ViewPart part) {
        JsonNode value = part.value();
        replace("null for a value", part, NODES.nullNode());
        boolean isWidth = part.place().equals("column/width");
        boolean isFormat = part.place().endsWith("/format");
        if (!value.isNumber() && !isWidth) {
            replace("a number for something else", part, NODES.numberNode(7));
        }
        if (!value.isString() && !isWidth && !isFormat) {
            replace("text for something else", part, NODES.stringNode(value.toString()));
        }
        if (!value.isBoolean() && !part.place().equals("chart/stacked")) {
            replace("a truth for something else", part, NODES.booleanNode(true));
        }
        if (value.isNumber() || isWidth) {
            replace("a broken number", part, NODES.numberNode(2.5));
        }
    }

    private void words(ViewPart part) {
        if (part.schema().has("enum") && part.value().isString()) {
            String word = part.value().stringValue();
            replace("a word that is none", part, NODES.stringNode(word + "x"));
            replace("a word in capitals", part, NODES.stringNode(word.toUpperCase(Locale.ROOT)));
            replace("no word", part, NODES.stringNode(""));
        }
    }

    private void sizes(ViewPart part) {
        JsonNode schema = part.schema();
        if (schema.has("maxLength") && part.value().isString()) {
            replace(
                    "text too long",
                    part,
                    NODES.stringNode("x".repeat(schema.get("maxLength").intValue() + 1)));
        }
        if (schema.has("minLength")) {
            replace("empty text", part, NODES.stringNode(""));
        }
        if (schema.has("pattern")) {
            replace("text that does not match", part, NODES.stringNode("<\"&{"));
        }
        if (schema.has("minimum") && part.value().isNumber()) {
            replace(
                    "a number too small",
                    part,
                    NODES.numberNode(schema.get("minimum").intValue() - 1));
            replace("a number far too small", part, Corpus.JSON.readTree("-1e15"));
        }
        if (schema.has("maximum")) {
            replace(
                    "a number too large",
                    part,
                    NODES.numberNode(schema.get("maximum").intValue() + 1));
            replace("a number far too large", part, Corpus.JSON.readTree("12345678901234567890"));
        }
    }

    private void nest(ViewPart part) {
        JsonNode value = part.value();
        inside("a value in a list", part, NODES.arrayNode().add(value));
        inside("a value in an object", part, NODES.objectNode().set("value", value));
        if (value.isObject()) {
            ObjectNode self = ((ObjectNode) value).deepCopy();
            self.set("self", value);
            inside("a part in itself", part, self);
        }
    }

    private void inside(String kind, ViewPart part, JsonNode value) {
        out.accept(Mutation.in(kind, base, Edits.replaced(base.view(), part.pointer(), value), part.pointer()));
    }

    private void replace(String kind, ViewPart part, JsonNode value) {
        add(kind, Edits.replaced(base.view(), part.pointer(), value), part.pointer());
    }

    private void add(String kind, Object view, String place) {
        out.accept(Mutation.at(kind, base, view, place));
    }
}
