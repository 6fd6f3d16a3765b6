package io.gridview.corpus;

import java.util.Iterator;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What an artifact's JSON must hold at a place: {@code "/a/0"} a value, {@code "/a#type"} a value of that JSON type,
 * {@code "/a#size"} so many entries, {@code "/a#absent"} nothing.
 */
record Expectation(String place, JsonNode expected) {

    boolean holdsIn(JsonNode artifact) {
        int mark = place.lastIndexOf('#');
        JsonNode found = artifact.at(mark < 0 ? place : place.substring(0, mark));
        return switch (mark < 0 ? "" : place.substring(mark)) {
            case "" -> same(expected, found);
            case "#type" -> found.getNodeType().name().toLowerCase(Locale.ROOT).equals(expected.stringValue());
            case "#size" -> found.size() == expected.intValue();
            case "#absent" -> found.isMissingNode();
            default -> throw new IllegalArgumentException(place);
        };
    }

    /** Equal as JSON: numbers by value, whatever their scale. */
    static boolean same(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue()) == 0;
        }
        if (a.isArray() && b.isArray()) {
            return a.size() == b.size() && inOrder(a, b);
        }
        return a.equals(b);
    }

    private static boolean inOrder(JsonNode a, JsonNode b) {
        Iterator<JsonNode> other = b.iterator();
        for (JsonNode item : a) {
            if (!same(item, other.next())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return place + " is " + expected;
    }
}
