package io.gridview.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Takes the one JSON object out of what a model wrote: the object alone, or in a code fence, or with a sentence around
 * it. What a reasoning model thought aloud before its answer is no answer. Between two objects there is no guess.
 */
public final class ObjectFinder {
    /** Each brace without a partner costs a look at the whole rest; a sentence has a few of them at most. */
    private static final int MOST_UNCLOSED = 20;

    private static final List<String> THINKING = List.of("think", "thinking", "reasoning");

    private final StrictJson json;

    /** A finder that reads what it finds with those limits. */
    public ObjectFinder(JsonLimits limits) {
        this.json = new StrictJson(limits);
    }

    /**
     * The one object in {@code text}.
     *
     * @return faults have the codes of {@link StrictJson#read(String)}, or {@code no_json_object}, {@code
     *     several_json_objects}, or {@code not_an_object} where the text is JSON but no object
     */
    public JsonReading find(String text) {
        if (json.isTooLarge(text)) {
            return json.tooLarge();
        }
        JsonReading whole = json.read(text);
        JsonNode value = whole.value();
        if (value != null) {
            return value.isObject() ? whole : JsonReading.failed(notAnObject(value));
        }
        List<Region> regions = regions(text);
        return switch (regions.size()) {
            case 0 -> nothing(whole);
            case 1 -> json.read(text, regions.get(0).from, regions.get(0).to);
            default ->
                JsonReading.failed(
                        JsonFault.of(
                                "several_json_objects",
                                "",
                                "The text holds several JSON objects; exactly one is expected, and none is chosen by guessing."));
        };
    }

    private static JsonReading nothing(JsonReading whole) {
        boolean isBeyondLimits = !whole.faults().get(0).code().equals("invalid_json");
        return isBeyondLimits
                ? whole
                : JsonReading.failed(
                        JsonFault.of("no_json_object", "", "The text holds no JSON object; exactly one is expected."));
    }

    private static JsonFault notAnObject(JsonNode value) {
        return JsonFault.of(
                "not_an_object", "", "The text is " + JsonKinds.of(value) + "; exactly one JSON object is expected.");
    }

    private record Region(int from, int to) {}

    /** The outermost stretches from a brace to its partner that look like objects; an object cut short runs to the end. */
    private static List<Region> regions(String text) {
        List<Region> regions = new ArrayList<>();
        int unclosed = 0;
        int begin = afterThinking(text);
        int open = text.indexOf('{', begin);
        while (open >= 0 && unclosed < MOST_UNCLOSED && regions.size() < 2) {
            int end = partner(text, open);
            if (end < 0) {
                unclosed++;
                if (regions.isEmpty()
                        && (beginsObject(text, open)
                                || text.substring(begin, open).isBlank())) {
                    return List.of(new Region(open, text.length()));
                }
            } else if (isObjectLike(text, open, end)) {
                regions.add(new Region(open, end));
            }
            open = text.indexOf('{', end < 0 ? open + 1 : end);
        }
        return regions;
    }

    /** The index behind a block of thoughts that the text begins with; 0 where it begins with none. */
    private static int afterThinking(String text) {
        int begin = 0;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        for (String tag : THINKING) {
            if (text.startsWith("<" + tag + ">", begin)) {
                String end = "</" + tag + ">";
                int close = text.indexOf(end, begin);
                return close < 0 ? text.length() : close + end.length();
            }
        }
        return 0;
    }

    /** A placeholder such as {@code {name}} in a sentence is no object; unquoted keys are a broken one. */
    private static boolean isObjectLike(String text, int open, int end) {
        return beginsObject(text, open) || text.substring(open, end).indexOf(':') >= 0;
    }

    private static boolean beginsObject(String text, int open) {
        int next = open + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || text.charAt(next) == '"' || text.charAt(next) == '}';
    }

    /** The index after the brace that closes the one at {@code open}; braces inside quoted text do not count. */
    private static int partner(String text, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
