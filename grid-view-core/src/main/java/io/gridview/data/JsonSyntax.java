package io.gridview.data;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tells JSON from other texts. */
final class JsonSyntax {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonSyntax() {}

    /** True if the text is exactly one JSON value. */
    static boolean isOneValue(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }
}
