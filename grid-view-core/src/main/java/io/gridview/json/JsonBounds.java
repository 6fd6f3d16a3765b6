package io.gridview.json;

import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Looks through a parsed document for what parsing lets pass: escaped lone surrogates and numbers beyond all measure. */
final class JsonBounds {
    private JsonBounds() {}

    static void check(JsonNode node, int mostExponent) throws JsonFault {
        check(node, "", mostExponent);
    }

    private static void check(JsonNode node, String pointer, int mostExponent) throws JsonFault {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                String below = pointer + "/" + Pointers.escape(member.getKey());
                text(member.getKey(), below);
                check(member.getValue(), below, mostExponent);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), pointer + "/" + i, mostExponent);
            }
        } else if (node.isString()) {
            text(node.stringValue(), pointer);
        } else if (node.isBigDecimal()) {
            BigDecimal number = node.decimalValue();
            if (Math.abs((long) number.precision() - number.scale()) > mostExponent || number.scale() > mostExponent) {
                throw new JsonFault(
                        "number_out_of_range",
                        pointer,
                        "A number may have a power of ten of " + mostExponent + " at most.");
            }
        }
    }

    private static void text(String text, String pointer) throws JsonFault {
        if (LoneSurrogates.indexIn(text) >= 0) {
            throw new JsonFault("invalid_text", pointer, "Half of a surrogate pair stands alone in this text.");
        }
    }
}
