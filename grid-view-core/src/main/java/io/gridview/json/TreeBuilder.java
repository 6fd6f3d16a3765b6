package io.gridview.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds a document and notes what parsing lets pass: keys that stand twice, escaped lone surrogates, numbers beyond all
 * measure. Databind's own reader stops at the first of them.
 */
final class TreeBuilder {
    /** Adding numbers further apart than this would take gigabytes of digits. */
    private static final int MOST_EXPONENT = 400;

    private static final int DIGITS_OF_EVERY_LONG = 18;

    /** Nobody reads more; any of them makes the document unusable. */
    private static final int MOST_FAULTS = 1_000;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final List<JsonFault> faults = new ArrayList<>();

    TreeBuilder(JsonParser parser) {
        this.parser = parser;
    }

    List<JsonFault> faults() {
        return faults;
    }

    /** The value that begins with the current token. */
    JsonNode value() {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> NODES.stringNode(wellFormed(parser.getString(), this::pointer));
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new IllegalStateException("No value begins with " + token);
        };
    }

    private JsonNode object() {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = wellFormed(parser.currentName(), this::parentPointer);
            boolean twice = object.has(key);
            if (twice) {
                fault(
                        "duplicate_key",
                        this::pointer,
                        "The key \"" + Quoted.cut(key) + "\" stands twice in its object; write it once.");
            }
            parser.nextToken();
            JsonNode value = value();
            if (!twice) {
                object.set(key, value);
            }
        }
        return object;
    }

    private JsonNode array() {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private JsonNode integer() {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode decimal() {
        BigDecimal number;
        try {
            number = parser.getDecimalValue();
        } catch (RuntimeException exponentBeyondInt) {
            return beyondMeasure();
        }
        long exponent = (long) number.precision() - number.scale();
        boolean measured = Math.abs(exponent) <= MOST_EXPONENT && Math.abs((long) number.scale()) <= 2 * MOST_EXPONENT;
        if (!measured) {
            return beyondMeasure();
        }
        // Schema validation asks every decimal for its long; nothing in a document is that large and has a fraction.
        return exponent > DIGITS_OF_EVERY_LONG ? NODES.numberNode(number.toBigInteger()) : NODES.numberNode(number);
    }

    private JsonNode beyondMeasure() {
        fault(
                "number_out_of_range",
                this::pointer,
                "A number may have a power of ten of " + MOST_EXPONENT + " at most.");
        return NODES.numberNode(0);
    }

    /** What is said of the text later must be sendable, so it goes on without the lone halves. */
    private String wellFormed(String text, Supplier<String> pointer) {
        String wellFormed = LoneSurrogates.replacedIn(text);
        if (!wellFormed.equals(text)) {
            fault(
                    "invalid_text",
                    pointer,
                    "Half of a surrogate pair stands alone in this text; no UTF-8 can carry it.");
        }
        return wellFormed;
    }

    private void fault(String code, Supplier<String> pointer, String message) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(JsonFault.of(code, pointer.get(), message));
        }
    }

    private String pointer() {
        return LoneSurrogates.replacedIn(
                parser.streamReadContext().pathAsPointer().toString());
    }

    private String parentPointer() {
        String pointer = pointer();
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
