package io.gridview.judgement;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Reads expectations in which one word stands for a list of that word alone. */
final class AnyOf {
    private AnyOf() {}

    /** The accepted words; empty where nothing is said. */
    static List<String> words(JsonNode of, String name) {
        JsonNode node = of.path(name);
        if (node.isMissingNode()) {
            return List.of();
        }
        return node.isArray() ? node.valueStream().map(JsonNode::asString).toList() : List.of(node.asString());
    }

    /** True where nothing is said, or one of the words is meant. */
    static boolean accepts(JsonNode of, String name, String word) {
        List<String> words = words(of, name);
        return words.isEmpty() || words.contains(word);
    }

    /** True where nothing is said, or the text holds one of the words, in any case. */
    static boolean occurs(JsonNode of, String name, String text) {
        List<String> words = words(of, name);
        return words.isEmpty() || words.stream().anyMatch(word -> holds(text, word));
    }

    static boolean holds(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    /** The alternatives of an expectation: those in {@code anyOf}, or itself. */
    static List<JsonNode> alternatives(JsonNode expectation) {
        return expectation.has("anyOf") ? expectation.get("anyOf").valueStream().toList() : List.of(expectation);
    }
}
