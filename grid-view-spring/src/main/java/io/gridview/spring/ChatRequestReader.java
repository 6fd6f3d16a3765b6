package io.gridview.spring;

import io.gridview.flow.ChatTurn;
import io.gridview.schema.WireSchema;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a chat request by its schema and reports everything that is wrong with it. */
final class ChatRequestReader {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ChatRequestReader() {}

    static Reading<ChatRequest> read(byte[] body) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            return Reading.failed(Problem.error("invalid_text", "", "The body is not valid UTF-8."));
        }
        List<Problem> problems = WireSchema.CHAT_REQUEST.validate(text);
        return problems.isEmpty() ? Reading.of(request(MAPPER.readTree(text))) : Reading.failed(problems);
    }

    private static ChatRequest request(JsonNode root) {
        List<ChatTurn> history = new ArrayList<>();
        for (JsonNode turn : root.path("history")) {
            history.add(new ChatTurn(
                    turn.get("role").stringValue(), turn.get("content").stringValue()));
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        root.path("parameters")
                .properties()
                .forEach(
                        entry -> parameters.put(entry.getKey(), entry.getValue().asString()));
        return new ChatRequest(root.get("message").stringValue(), history, parameters);
    }
}
