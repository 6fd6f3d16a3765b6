package io.gridview.cli;

import io.gridview.spec.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line as one JSON object with the members that a command knows. */
final class LineReader {
    private static final int MOST_DEPTH = 64;
    private static final int MOST_NUMBER_CHARACTERS = 1000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEPTH)
                            .maxNumberLength(MOST_NUMBER_CHARACTERS)
                            .maxStringLength(Lines.MOST_BYTES)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<String> required;
    private final Set<String> optional;

    LineReader(List<String> required, Set<String> optional) {
        this.required = required;
        this.optional = optional;
    }

    /**
     * The line's object.
     *
     * @throws LineFault where it is none, lacks a member, or has one too many
     */
    JsonNode read(Lines.Line line) throws LineFault {
        if (line.text() == null) {
            throw new LineFault(null, Problem.error("invalid_line", "", String.valueOf(line.fault())));
        }
        JsonNode node = parse(line.text());
        JsonNode id = node.get("id");
        if (!node.isObject()) {
            throw new LineFault(null, Problem.error("not_an_object", "", "A line is one JSON object."));
        }
        if (id != null && id.isContainer()) {
            throw new LineFault(
                    null, Problem.error("wrong_type", "/id", "An id is a string, a number, a boolean or null."));
        }
        List<Problem> problems = new ArrayList<>();
        for (String member : node.propertyNames()) {
            if (!member.equals("id") && !required.contains(member) && !optional.contains(member)) {
                problems.add(Problem.notAmong(
                        "unknown_field",
                        "/" + member.replace("~", "~0").replace("/", "~1"),
                        "There is no member \"" + member + "\" here.",
                        member,
                        known()));
            }
        }
        for (String member : required) {
            if (!node.has(member)) {
                problems.add(
                        Problem.error("missing_field", "/" + member, "The member \"" + member + "\" is required."));
            }
        }
        if (!problems.isEmpty()) {
            throw new LineFault(id, problems);
        }
        return node;
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(List.of("id"));
        known.addAll(required);
        known.addAll(optional.stream().sorted().toList());
        return known;
    }

    private static JsonNode parse(String text) throws LineFault {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            String reason =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("it cannot be read");
            String code = reason.startsWith("Duplicate") ? "duplicate_key" : "invalid_json";
            String where =
                    e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
            throw new LineFault(null, Problem.error(code, "", "The line is no valid JSON" + where + ": " + reason));
        }
    }
}
