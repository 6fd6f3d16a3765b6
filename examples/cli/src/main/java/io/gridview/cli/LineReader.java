package io.gridview.cli;

import io.gridview.spec.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line as one JSON object with the members that a command knows; the view or reply in it stays as it is. */
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

    private final String document;
    private final List<String> required;
    private final List<String> optional;

    /**
     * @param document the member that holds a view or a reply; every line has it
     * @param required other members that every line has
     * @param optional members that a line may have, beside its id
     */
    LineReader(String document, List<String> required, List<String> optional) {
        this.document = document;
        this.required = required;
        this.optional = optional;
    }

    /** The name of the member that holds the view or the reply. */
    String document() {
        return document;
    }

    /**
     * The members of the line.
     *
     * @throws LineFault where it is no object, lacks a member, or has one too many
     */
    LineMembers read(Lines.Line line) throws LineFault {
        String text = line.text();
        if (text == null) {
            throw new LineFault(null, Problem.error("invalid_line", "", String.valueOf(line.fault())));
        }
        MemberScanner.Found found = MemberScanner.scan(text);
        if (found.fault() != null && found.members().isEmpty() && isJson(text)) {
            throw new LineFault(null, Problem.error("not_an_object", "", "A line is one JSON object."));
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, MemberScanner.Member> members = byName(found.members(), problems);
        JsonNode id = id(text, members.remove("id"), problems);
        if (found.fault() != null) {
            String where = " (column " + (found.at() + 1) + "): ";
            throw new LineFault(
                    id, Problem.error("invalid_json", "", "The line is no valid JSON" + where + found.fault() + "."));
        }
        checkNames(members, problems);
        Map<String, JsonNode> others = new LinkedHashMap<>();
        members.forEach((name, member) -> {
            JsonNode value = name.equals(document) ? null : value(text, name, member, problems);
            if (value != null) {
                others.put(name, value);
            }
        });
        String wanted = members.containsKey(document) ? document(text, members.get(document), problems) : null;
        if (wanted == null || !problems.isEmpty()) {
            throw new LineFault(id, problems);
        }
        return new LineMembers(id, wanted, others);
    }

    private static Map<String, MemberScanner.Member> byName(List<MemberScanner.Member> members, List<Problem> problems)
            throws LineFault {
        Map<String, MemberScanner.Member> byName = new LinkedHashMap<>();
        for (MemberScanner.Member member : members) {
            JsonNode name = value(
                    member.name(),
                    "",
                    new MemberScanner.Member("", 0, member.name().length()),
                    problems);
            if (name == null) {
                throw new LineFault(null, problems);
            }
            if (byName.putIfAbsent(name.stringValue(), member) != null) {
                problems.add(Problem.error(
                        "duplicate_key",
                        pointer(name.stringValue()),
                        "The member \"" + name.stringValue() + "\" stands twice; write it once."));
            }
        }
        return byName;
    }

    private static @Nullable JsonNode id(String text, MemberScanner.@Nullable Member member, List<Problem> problems) {
        JsonNode id = member == null ? null : value(text, "id", member, problems);
        if (id != null && id.isContainer()) {
            problems.add(Problem.error("wrong_type", "/id", "An id is a string, a number, a boolean or null."));
            return null;
        }
        return id;
    }

    private void checkNames(Map<String, MemberScanner.Member> members, List<Problem> problems) {
        List<String> known = new ArrayList<>(List.of("id", document));
        known.addAll(required);
        known.addAll(optional);
        for (String name : members.keySet()) {
            if (!known.contains(name)) {
                problems.add(Problem.notAmong(
                        "unknown_field", pointer(name), "There is no member \"" + name + "\" here.", name, known));
            }
        }
        for (String name : known) {
            if (!name.equals("id") && !optional.contains(name) && !members.containsKey(name)) {
                problems.add(Problem.error("missing_field", pointer(name), "The member \"" + name + "\" is required."));
            }
        }
    }

    /** The view or reply: an object as it stands in the line, or the text in which a model has written it. */
    private @Nullable String document(String text, MemberScanner.Member member, List<Problem> problems) {
        if (text.charAt(member.from()) == '{') {
            return text.substring(member.from(), member.to());
        }
        JsonNode value = value(text, document, member, problems);
        if (value != null && value.isString()) {
            return value.stringValue();
        }
        if (value != null) {
            String message = "A " + document + " is a JSON object, or a text that holds one.";
            problems.add(Problem.error("wrong_type", pointer(document), message));
        }
        return null;
    }

    private static @Nullable JsonNode value(
            String text, String name, MemberScanner.Member member, List<Problem> problems) {
        try {
            return MAPPER.readTree(text.substring(member.from(), member.to()));
        } catch (JacksonException e) {
            String reason =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("it cannot be read");
            String code = reason.startsWith("Duplicate") ? "duplicate_key" : "invalid_json";
            String where = e.getLocation() == null
                    ? ""
                    : " (column " + (member.from() + e.getLocation().getCharOffset() + 1) + ")";
            String inside = e.processor() instanceof JsonParser parser
                    ? parser.streamReadContext().pathAsPointer().toString()
                    : "";
            problems.add(Problem.error(
                    code, pointer(name) + inside, "The line is no valid JSON" + where + ": " + reason + "."));
            return null;
        }
    }

    private static boolean isJson(String text) {
        try {
            return !MAPPER.readTree(text).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    private static String pointer(String name) {
        return name.isEmpty() ? "" : "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
