package io.gridview.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON exactly as RFC 8259 has it, without duplicate keys and within bounds. */
public final class StrictJson {
    private static final int MOST_NUMBER_CHARACTERS = 400;

    /** Sums of numbers further apart than this would need gigabytes of digits. */
    private static final int MOST_EXPONENT = 400;

    private final JsonLimits limits;
    private final JsonMapper mapper;

    /** A reader with those limits; safe for many threads. */
    public StrictJson(JsonLimits limits) {
        this.limits = limits;
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNumberLength(MOST_NUMBER_CHARACTERS)
                        .maxStringLength(limits.characters())
                        .maxNameLength(limits.characters())
                        .maxDocumentLength(limits.characters())
                        .build())
                .build();
        this.mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /**
     * The one JSON value that {@code text} is; a byte order mark before it is skipped.
     *
     * @throws JsonFault with a code among {@code invalid_json duplicate_key too_large too_deep invalid_text
     *     number_out_of_range}
     */
    public JsonNode read(String text) throws JsonFault {
        if (text.length() > limits.characters()) {
            throw new JsonFault(
                    "too_large",
                    "",
                    "The text has " + text.length() + " characters; at most " + limits.characters() + " are read.");
        }
        int surrogate = LoneSurrogates.indexIn(text);
        if (surrogate >= 0) {
            throw new JsonFault("invalid_text", "", "Half of a surrogate pair stands alone at character " + surrogate + ".");
        }
        String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
        JsonNode node = parse(bare);
        JsonBounds.check(node, MOST_EXPONENT);
        return node;
    }

    private JsonNode parse(String text) throws JsonFault {
        try (JsonParser parser = mapper.createParser(text)) {
            try {
                return mapper.readTree(parser);
            } catch (JacksonException e) {
                throw fault(e, parser);
            }
        }
    }

    private JsonFault fault(JacksonException e, JsonParser parser) {
        String where = where(e.getLocation());
        if (e instanceof StreamConstraintsException) {
            boolean deep = parser.streamReadContext().getNestingDepth() >= limits.depth();
            return deep
                    ? new JsonFault("too_deep", "", "Objects and arrays may be nested " + limits.depth() + " deep" + where + ".")
                    : new JsonFault("too_large", "", "A number or text is too long" + where + ".");
        }
        String message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith("Duplicate")) {
            String pointer = parser.streamReadContext().pathAsPointer().toString();
            return new JsonFault(
                    "duplicate_key", pointer, "The key at \"" + pointer + "\" stands twice in its object" + where + ".");
        }
        return new JsonFault("invalid_json", "", "The text is no valid JSON" + where + ": " + firstSentence(message));
    }

    private static String where(TokenStreamLocation location) {
        return location.getLineNr() < 1 ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String firstSentence(String message) {
        String line = message.lines().findFirst().orElse("it cannot be read");
        return line.length() > 200 ? line.substring(0, 200) + "\u2026" : line;
    }
}
