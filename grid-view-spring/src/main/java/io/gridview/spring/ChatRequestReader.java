package io.gridview.spring;

import io.gridview.flow.ChatTurn;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a chat request strictly and reports everything that is wrong with it. */
final class ChatRequestReader {
    private static final int MAX_MESSAGE = 10_000;
    private static final int MAX_TURNS = 100;
    private static final List<String> FIELDS = List.of("message", "history", "parameters");
    private static final List<String> TURN_FIELDS = List.of("role", "content");
    private static final List<String> ROLES = List.of("user", "assistant");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<Problem> problems = new ArrayList<>();

    private ChatRequestReader() {}

    static Reading<ChatRequest> read(byte[] body) {
        JsonNode root;
        try {
            root = MAPPER.readTree(body);
        } catch (JacksonException e) {
            return Reading.failed(Problem.error("invalid_json", "", "The body is not valid JSON"));
        }
        if (!root.isObject()) {
            return Reading.failed(Problem.error("not_an_object", "", "The body must be a JSON object with a message"));
        }
        return new ChatRequestReader().object(root);
    }

    private Reading<ChatRequest> object(JsonNode root) {
        onlyKnown(root, "", FIELDS);
        String message = text(root, "", "message");
        if (message.length() > MAX_MESSAGE) {
            problems.add(
                    Problem.error("too_long", "/message", "The message has more than " + MAX_MESSAGE + " characters"));
        }
        ChatRequest request =
                new ChatRequest(message, history(root.path("history")), parameters(root.path("parameters")));
        return problems.isEmpty() ? Reading.of(request) : Reading.failed(problems);
    }

    private List<ChatTurn> history(JsonNode history) {
        List<ChatTurn> turns = new ArrayList<>();
        if (history.isMissingNode()) {
            return turns;
        }
        if (!history.isArray() || history.size() > MAX_TURNS) {
            problems.add(Problem.error(
                    "wrong_type", "/history", "history must be an array of at most " + MAX_TURNS + " turns"));
            return turns;
        }
        for (JsonNode turn : history) {
            String pointer = "/history/" + turns.size();
            onlyKnown(turn, pointer, TURN_FIELDS);
            String role = text(turn, pointer, "role");
            if (!role.isEmpty() && !ROLES.contains(role)) {
                problems.add(Problem.notAmong(
                        "unknown_value", pointer + "/role", "role must be user or assistant", role, ROLES));
            }
            turns.add(new ChatTurn(role, text(turn, pointer, "content")));
        }
        return turns;
    }

    private Map<String, String> parameters(JsonNode parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        if (parameters.isMissingNode()) {
            return values;
        }
        if (!parameters.isObject()) {
            problems.add(Problem.error("wrong_type", "/parameters", "parameters must be an object"));
            return values;
        }
        parameters.properties().forEach(entry -> {
            if (entry.getValue().isString()
                    || entry.getValue().isNumber()
                    || entry.getValue().isBoolean()) {
                values.put(entry.getKey(), entry.getValue().asString());
            } else {
                problems.add(Problem.error(
                        "wrong_type",
                        "/parameters/" + escape(entry.getKey()),
                        "A parameter must be a text, a number or true or false"));
            }
        });
        return values;
    }

    private void onlyKnown(JsonNode object, String pointer, List<String> known) {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                problems.add(Problem.notAmong(
                        "unknown_field",
                        pointer + "/" + escape(name),
                        "There is no field \"" + name + "\"",
                        name,
                        known));
            }
        }
    }

    private String text(JsonNode object, String pointer, String name) {
        JsonNode value = object.path(name);
        if (!value.isString() || value.asString().isBlank()) {
            problems.add(Problem.error(
                    value.isMissingNode() ? "missing_field" : "wrong_type",
                    pointer + "/" + name,
                    name + " must be a text that is not blank"));
            return "";
        }
        return value.asString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
