package io.gridview.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Takes the one JSON object out of what a model wrote: the object alone, or in a code fence, or with a sentence around
 * it. Between two objects there is no guess.
 */
public final class ObjectFinder {
    private final StrictJson json;
    private final JsonLimits limits;

    /** A finder that reads what it finds with those limits. */
    public ObjectFinder(JsonLimits limits) {
        this.json = new StrictJson(limits);
        this.limits = limits;
    }

    /**
     * The one object in {@code text}.
     *
     * @throws JsonFault where there is none ({@code no_json_object}), more than one ({@code several_json_objects}), or
     *     one that {@link StrictJson} refuses
     */
    public JsonNode find(String text) throws JsonFault {
        if (text.length() > limits.characters()) {
            // The reader has the words for it.
            return json.read(text);
        }
        String stripped = text.startsWith("\ufeff") ? text.substring(1).strip() : text.strip();
        if (stripped.startsWith("[")) {
            requireNoArray(stripped);
        }
        List<String> candidates = regions(stripped);
        if (candidates.isEmpty()) {
            int open = stripped.indexOf('{');
            if (open >= 0) {
                return json.read(stripped.substring(open));
            }
            throw new JsonFault("no_json_object", "", "The text holds no JSON object; exactly one is expected.");
        }
        if (candidates.size() == 1) {
            return json.read(candidates.get(0));
        }
        return theOneThatReads(candidates);
    }

    private JsonNode theOneThatReads(List<String> candidates) throws JsonFault {
        List<JsonNode> read = new ArrayList<>();
        List<JsonFault> faults = new ArrayList<>();
        for (String candidate : candidates) {
            try {
                read.add(json.read(candidate));
            } catch (JsonFault fault) {
                faults.add(fault);
            }
        }
        if (read.isEmpty()) {
            throw faults.get(0);
        }
        if (read.size() > 1) {
            throw new JsonFault(
                    "several_json_objects",
                    "",
                    "The text holds " + read.size() + " JSON objects; exactly one is expected, and none is chosen by guessing.");
        }
        return read.get(0);
    }

    private void requireNoArray(String text) throws JsonFault {
        JsonNode node;
        try {
            node = json.read(text);
        } catch (JsonFault noJson) {
            // A sentence that begins with a bracket.
            return;
        }
        throw new JsonFault(
                "not_an_object", "", "The text is a JSON " + (node.isArray() ? "array" : "value") + "; an object is expected.");
    }

    /** The outermost stretches from a brace to its partner; braces inside quoted text do not count. */
    private static List<String> regions(String text) {
        List<String> regions = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth > 0 && quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (depth > 0 && c == '"') {
                quoted = true;
            } else if (c == '{') {
                if (depth++ == 0) {
                    start = i;
                }
            } else if (c == '}' && depth > 0 && --depth == 0) {
                regions.add(text.substring(start, i + 1));
            }
        }
        return regions;
    }
}
