package io.gridview.spring;

import io.gridview.schema.WireSchema;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request's body as JSON of a schema. */
final class RequestBody {
    /** Numbers keep all their digits. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private RequestBody() {}

    static Reading<JsonNode> read(HttpServletRequest http, WireSchema schema, int maxBytes) throws IOException {
        byte[] body = http.getInputStream().readNBytes(maxBytes + 1);
        if (body.length > maxBytes) {
            return Reading.failed(Problem.error("too_long", "", "The body has more than " + maxBytes + " bytes"));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            return Reading.failed(Problem.error("invalid_text", "", "The body is not valid UTF-8."));
        }
        List<Problem> problems = schema.validate(text);
        return problems.isEmpty() ? Reading.of(MAPPER.readTree(text)) : Reading.failed(problems);
    }
}
