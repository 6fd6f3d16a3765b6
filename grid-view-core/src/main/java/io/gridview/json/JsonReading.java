package io.gridview.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What came of reading a text as JSON. Faults beside a value, such as a key that stands twice, leave the rest of the
 * document readable, so that everything else wrong with it can be told at once.
 *
 * @param value null where the text is no JSON at all
 * @param faults in the order of the text
 */
public record JsonReading(@Nullable JsonNode value, List<JsonFault> faults) {
    public JsonReading {
        faults = List.copyOf(faults);
    }

    static JsonReading failed(JsonFault fault) {
        return new JsonReading(null, List.of(fault));
    }
}
