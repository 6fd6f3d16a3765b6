package io.gridview.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Other values that could as well stand at a part's place. */
final class LegalChanges {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> COLUMN_KEYS =
            Set.of("key", "column_key", "order_by", "x_key", "label_key", "value_key", "group_by", "series_by");

    private LegalChanges() {}

    /** Each is accepted by the schema; whether it fits its neighbours is not looked at. */
    static List<JsonNode> of(ViewPart part, PeerView view) {
        List<JsonNode> changes = new ArrayList<>();
        JsonNode value = part.value();
        if (part.schema().has("enum")) {
            part.schema().get("enum").forEach(changes::add);
        } else if (value.isBoolean()) {
            changes.add(NODES.booleanNode(!value.booleanValue()));
        } else if (value.isNumber()) {
            int number = value.intValue();
            int least = part.schema().path("minimum").asInt(0);
            changes.add(NODES.numberNode(number > least ? number - 1 : number + 1));
        } else if (value.isString()) {
            texts(part, view).forEach(text -> changes.add(NODES.stringNode(text)));
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                changes.add(without(array, i));
            }
        }
        changes.removeIf(value::equals);
        return changes;
    }

    private static ArrayNode without(ArrayNode array, int index) {
        ArrayNode rest = array.deepCopy();
        rest.remove(index);
        return rest;
    }

    private static List<String> texts(ViewPart part, PeerView view) {
        String text = part.value().stringValue();
        if (COLUMN_KEYS.contains(part.field())) {
            return view.rows().columns().stream().map(column -> column.key()).toList();
        }
        return switch (part.field()) {
            case "currency" -> List.of("CHF");
            case "color" -> List.of("teal");
            case "value" ->
                view.view()
                        .path("kpis")
                        .valueStream()
                        .map(kpi -> kpi.get("label").stringValue())
                        .toList();
            default -> List.of(text + "2");
        };
    }
}
