package io.gridview.cli;

import io.gridview.present.TraceStep;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON of lines, in and out. */
final class LineJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxNumberLength(400)
                            .maxStringLength(LineReader.MAX_BYTES)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private LineJson() {}

    /** The one object that a line is. */
    static Reading<ObjectNode> read(byte[] line) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
            JsonNode node = MAPPER.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
            return node instanceof ObjectNode object
                    ? Reading.of(object)
                    : Reading.failed(Problem.error("not_an_object", "", "A line must be one JSON object"));
        } catch (CharacterCodingException e) {
            return Reading.failed(Problem.error("invalid_text", "", "The line is not valid UTF-8"));
        } catch (JacksonException e) {
            return Reading.failed(Problem.error("invalid_json", "", "The line is not valid JSON: " + reason(e)));
        }
    }

    private static String reason(JacksonException e) {
        int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
        return e.getOriginalMessage() + (column < 0 ? "" : ", at character " + column);
    }

    /** A node as JSON; {@code null} for none. */
    static String text(@Nullable JsonNode node) {
        return node == null ? "null" : MAPPER.writeValueAsString(node);
    }

    static String problems(List<Problem> problems) {
        ArrayNode array = MAPPER.createArrayNode();
        for (Problem problem : problems) {
            ObjectNode object = array.addObject()
                    .put("code", problem.code())
                    .put("severity", problem.severity().wire())
                    .put("pointer", problem.pointer())
                    .put("message", problem.message());
            if (!problem.allowed().isEmpty()) {
                problem.allowed().forEach(object.putArray("allowed")::add);
            }
            if (problem.didYouMean() != null) {
                object.put("didYouMean", problem.didYouMean());
            }
        }
        return text(array);
    }

    static String trace(List<TraceStep> trace) {
        ArrayNode array = MAPPER.createArrayNode();
        for (TraceStep step : trace) {
            array.addObject()
                    .put("rule", step.rule())
                    .put("subject", step.subject())
                    .put("reason", step.reason());
        }
        return text(array);
    }
}
