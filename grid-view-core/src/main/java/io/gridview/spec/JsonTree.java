package io.gridview.spec;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Turns maps and lists into JSON text. */
final class JsonTree {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonTree() {}

    static String text(Map<String, ?> tree) {
        return MAPPER.writeValueAsString(tree);
    }
}
