package io.gridview.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** Reads JSON exactly as RFC 8259 has it, without duplicate keys and within bounds; safe for many threads. */
public final class StrictJson {
    private static final int MOST_NUMBER_CHARACTERS = 400;

    private final JsonLimits limits;
    private final JsonFactory factory;

    /** A reader with those limits. */
    public StrictJson(JsonLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNumberLength(MOST_NUMBER_CHARACTERS)
                        .maxStringLength(limits.bytes())
                        .maxNameLength(limits.bytes())
                        .build())
                .build();
    }

    /**
     * The one JSON value that {@code text} is; a byte order mark before it is skipped.
     *
     * @return faults have the codes {@code invalid_json duplicate_key too_large too_deep invalid_text
     *     number_out_of_range}
     */
    public JsonReading read(String text) {
        if (limits.isExceededBy(text)) {
            return tooLarge();
        }
        return read(text, text.startsWith("\ufeff") ? 1 : 0, text.length());
    }

    /** The one JSON value between two indexes of a text; lines and columns in faults are the whole text's. */
    JsonReading read(String text, int from, int to) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text.substring(from, to))) {
            TreeBuilder tree = new TreeBuilder(parser);
            try {
                if (parser.nextToken() == null) {
                    return JsonReading.failed(JsonFault.of("invalid_json", "", "The text is empty; JSON is expected."));
                }
                JsonNode value = tree.value();
                if (parser.nextToken() != null) {
                    return JsonReading.failed(JsonFault.of(
                            "invalid_json",
                            "",
                            "Something follows the JSON value" + where(text, from, parser.currentTokenLocation())
                                    + "."));
                }
                return new JsonReading(value, tree.faults());
            } catch (JacksonException e) {
                return JsonReading.failed(fault(e, parser, text, from, to));
            }
        }
    }

    JsonReading tooLarge() {
        return JsonReading.failed(JsonFault.of(
                "too_large", "", "The text is larger than " + limits.bytes() + " bytes, the most that is read."));
    }

    boolean isTooLarge(String text) {
        return limits.isExceededBy(text);
    }

    private JsonFault fault(JacksonException e, JsonParser parser, String text, int from, int to) {
        TokenStreamLocation location = location(e, parser);
        if (String.valueOf(e.getOriginalMessage()).contains("surrogate")) {
            return JsonFault.of(
                    "invalid_text",
                    "",
                    "Half of a surrogate pair stands alone" + where(text, from, location) + "; no UTF-8 can carry it.");
        }
        if (!(e instanceof StreamConstraintsException)) {
            boolean cutShort = e instanceof UnexpectedEndOfInputException;
            int at = cutShort ? to : index(location, from, to);
            return JsonFault.of(
                    "invalid_json",
                    "",
                    "The text is not valid JSON" + where(text, from, location) + ": "
                            + SyntaxAdvice.of(text.substring(0, to), at));
        }
        String where = where(text, from, location);
        String pointer = LoneSurrogates.replacedIn(
                parser.streamReadContext().pathAsPointer().toString());
        return parser.streamReadContext().getNestingDepth() >= limits.depth()
                ? JsonFault.of(
                        "too_deep",
                        pointer,
                        "Objects and arrays may be nested " + limits.depth() + " deep" + where + ".")
                : JsonFault.of(
                        "number_out_of_range",
                        pointer,
                        "A number may have " + MOST_NUMBER_CHARACTERS + " characters at most" + where + ".");
    }

    private static int index(TokenStreamLocation location, int from, int to) {
        return (int) Math.max(from, Math.min(to, from + location.getCharOffset()));
    }

    private static TokenStreamLocation location(JacksonException e, JsonParser parser) {
        return e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    }

    private static String where(String text, int from, TokenStreamLocation location) {
        if (location.getCharOffset() < 0) {
            return "";
        }
        int at = (int) Math.min(text.length(), from + location.getCharOffset());
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < at; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return " at line " + line + ", column " + (at - lineStart + 1);
    }
}
