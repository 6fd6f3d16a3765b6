package io.gridview.json;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says what a schema refused in words that a person or a model can act on. */
final class SchemaWords {
    private final JsonNode schema;
    private final JsonNode document;

    SchemaWords(JsonNode schema, JsonNode document) {
        this.schema = schema;
        this.document = document;
    }

    JsonFault fault(Error error) {
        String at = error.getInstanceLocation().toString();
        JsonNode value = at.isEmpty() ? document : document.at(at);
        JsonNode rule = error.getSchemaNode();
        String property = String.valueOf(error.getProperty());
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownField(at, property, known(error));
            case "required" ->
                JsonFault.of(
                        "missing_field",
                        at + "/" + Pointers.escape(property),
                        "\"" + property + "\" is missing" + (at.isEmpty() ? "." : " in " + subject(at) + "."));
            case "enum" -> unknownValue(at, value, rule);
            case "type" -> JsonFault.of("wrong_type", at, subject(at) + wrongType(value, rule));
            case "pattern" ->
                JsonFault.of(
                        "bad_pattern",
                        at,
                        subject(at) + " is \"" + quoted(value) + "\" and must match " + rule.stringValue() + ".");
            case "minLength" -> JsonFault.of("too_short", at, subject(at) + " must not be empty.");
            case "maxLength" ->
                JsonFault.of("too_long", at, subject(at) + " may have " + rule + " characters at most.");
            case "minItems" -> JsonFault.of("too_few", at, subject(at) + " needs at least " + rule + " entries.");
            case "maxItems" ->
                JsonFault.of(
                        "too_many",
                        at,
                        subject(at) + " has " + value.size() + " entries and may have " + rule + " at most.");
            case "minimum" ->
                JsonFault.of(
                        "out_of_range",
                        at,
                        subject(at) + " is " + quoted(value) + " and must be at least " + rule + ".");
            case "maximum" ->
                JsonFault.of(
                        "out_of_range",
                        at,
                        subject(at) + " is " + quoted(value) + " and must be at most " + rule + ".");
            default -> throw new IllegalStateException("No words for the schema keyword " + error.getKeyword());
        };
    }

    private static JsonFault unknownField(String at, String property, List<String> known) {
        String nearest = NearestWord.to(property, known);
        return new JsonFault(
                "unknown_field",
                at + "/" + Pointers.escape(property),
                "There is no field \"" + Quoted.cut(property) + "\" here" + suggestion(nearest, known),
                known,
                nearest);
    }

    private static JsonFault unknownValue(String at, JsonNode value, JsonNode rule) {
        List<String> allowed = new ArrayList<>();
        rule.forEach(word -> allowed.add(text(word)));
        String nearest = NearestWord.to(text(value), allowed);
        return new JsonFault(
                "unknown_value",
                at,
                subject(at) + " is \"" + quoted(value) + "\", which is not accepted" + suggestion(nearest, allowed),
                allowed,
                nearest);
    }

    /** The field or entry at that place, as a sentence names it. */
    private static String subject(String at) {
        List<String> steps = Pointers.steps(at);
        if (steps.isEmpty()) {
            return "The document";
        }
        String last = steps.get(steps.size() - 1);
        boolean isEntry = steps.size() > 1 && last.chars().allMatch(Character::isDigit);
        return isEntry ? "\"" + steps.get(steps.size() - 2) + "/" + last + "\"" : "\"" + Quoted.cut(last) + "\"";
    }

    private static String suggestion(@Nullable String nearest, List<String> allowed) {
        return nearest == null
                ? "; there are " + String.join(", ", allowed) + "."
                : "; did you mean \"" + nearest + "\"?";
    }

    private static String wrongType(JsonNode value, JsonNode type) {
        String message = " is " + JsonKinds.of(value) + " and must be " + JsonKinds.accepted(type) + ".";
        return value.isNull() ? message + " Leave the field out where there is nothing to say." : message;
    }

    /** The members of the object schema that refused one: the path runs through {@code $ref}s to its keyword. */
    private List<String> known(Error error) {
        JsonNode node = schema;
        List<String> steps = Pointers.steps(error.getEvaluationPath().toString());
        for (String step : steps.subList(0, steps.size() - 1)) {
            JsonNode next = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
            node = step.equals("$ref") ? schema.at(next.stringValue().substring(1)) : next;
        }
        return List.copyOf(node.path("properties").propertyNames());
    }

    private static String quoted(JsonNode value) {
        return Quoted.cut(text(value));
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
