package io.gridview.corpus;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes at one place of a copy of a view. */
final class Edits {
    private Edits() {}

    static ObjectNode replaced(ObjectNode view, String pointer, JsonNode value) {
        ObjectNode copy = view.deepCopy();
        JsonNode parent = parent(copy, pointer);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last(pointer)), value.deepCopy());
        } else {
            ((ObjectNode) parent).set(last(pointer), value.deepCopy());
        }
        return copy;
    }

    static ObjectNode removed(ObjectNode view, String pointer) {
        ObjectNode copy = view.deepCopy();
        JsonNode parent = parent(copy, pointer);
        if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(last(pointer)));
        } else {
            ((ObjectNode) parent).remove(last(pointer));
        }
        return copy;
    }

    static JsonNode parent(JsonNode view, String pointer) {
        return view.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
