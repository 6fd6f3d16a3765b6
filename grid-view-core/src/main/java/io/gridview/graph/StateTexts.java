package io.gridview.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Parsed JSON as plain Java values, exact numbers included, so that every state is read in one way. */
final class StateTexts {
    private StateTexts() {}

    static @Nullable Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL, MISSING -> null;
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> number(node);
            case ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>(node.size());
                node.forEach(item -> items.add(plain(item)));
                yield items;
            }
            case OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                node.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
                yield members;
            }
            case STRING, BINARY, POJO -> node.asString();
        };
    }

    private static Object number(JsonNode node) {
        if (node.isBigInteger()) {
            return node.bigIntegerValue();
        }
        return node.isIntegralNumber() ? (Object) node.longValue() : node.decimalValue();
    }
}
