package io.gridview.plan;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reduces a JSON Schema whose fields are all required to the keywords that strict structured output accepts. */
final class StrictSchema {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> ACCEPTED =
            Set.of("type", "description", "properties", "required", "additionalProperties", "items", "enum");

    private StrictSchema() {}

    static String of(String schema) {
        return reduced(MAPPER.readTree(schema)).toString();
    }

    private static JsonNode reduced(JsonNode schema) {
        ObjectNode reduced = MAPPER.createObjectNode();
        if (schema.has("enum") && !schema.has("type")) {
            reduced.put("type", "string");
        }
        schema.properties().forEach(member -> {
            String keyword = member.getKey();
            JsonNode value = member.getValue();
            if (keyword.equals("properties")) {
                ObjectNode properties = reduced.putObject(keyword);
                value.properties().forEach(property -> properties.set(property.getKey(), reduced(property.getValue())));
            } else if (ACCEPTED.contains(keyword)) {
                reduced.set(keyword, keyword.equals("items") ? reduced(value) : value);
            }
        });
        return reduced;
    }
}
