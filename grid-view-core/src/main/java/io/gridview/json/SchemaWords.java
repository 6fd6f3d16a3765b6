package io.gridview.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says what a schema refused in words that a person or a model can act on. */
final class SchemaWords {
    private final JsonNode schema;
    private final JsonNode document;

    /** @param schema the root schema with all it refers to */
    SchemaWords(JsonNode schema, JsonNode document) {
        this.schema = schema;
        this.document = document;
    }

    JsonFault fault(Refusal refusal) {
        String at = refusal.at();
        JsonNode value = at.isEmpty() ? document : document.at(at);
        JsonNode rule = refusal.rule();
        String property = refusal.property();
        return switch (refusal.keyword()) {
            case "additionalProperties" -> unknownField(at, property, known(refusal));
            case "false" -> JsonFault.of("unknown_field", at, subject(at) + " has no place here.");
            case "required" -> missingField(at, property);
            case "dependentRequired" -> missingField(at, missing(value, rule));
            case "enum" -> unknownValue(at, value, rule);
            case "const" -> otherConstant(at, value, rule);
            case "type" -> JsonFault.of("wrong_type", at, subject(at) + wrongType(value, rule));
            case "pattern" ->
                JsonFault.of(
                        "bad_pattern",
                        at,
                        subject(at) + " is \"" + quoted(value) + "\" and must match " + rule.stringValue() + ".");
            case "minLength" -> JsonFault.of("too_short", at, subject(at) + " must not be empty.");
            case "maxLength" ->
                JsonFault.of("too_long", at, subject(at) + " may have " + rule + " characters at most.");
            case "minItems", "minProperties" ->
                JsonFault.of("too_few", at, subject(at) + " needs at least " + rule + " entries.");
            case "maxItems", "maxProperties" ->
                JsonFault.of(
                        "too_many",
                        at,
                        subject(at) + " has " + value.size() + " entries and may have " + rule + " at most.");
            case "minimum" -> outOfRange(at, value, " and must be at least " + rule + ".");
            case "maximum" -> outOfRange(at, value, " and must be at most " + rule + ".");
            case "multipleOf" -> outOfRange(at, value, " and must be a multiple of " + rule + ".");
            default -> throw new IllegalStateException("No words for the schema keyword " + refusal.keyword());
        };
    }

    private static JsonFault missingField(String at, String property) {
        return JsonFault.of(
                "missing_field",
                at + "/" + Pointers.escape(property),
                "\"" + property + "\" is missing" + (at.isEmpty() ? "." : " in " + subject(at) + "."));
    }

    /** The first member that those there ask for in vain. */
    private static String missing(JsonNode object, JsonNode companions) {
        return companions.properties().stream()
                .filter(rule -> object.has(rule.getKey()))
                .flatMap(rule -> rule.getValue().valueStream())
                .map(JsonNode::stringValue)
                .filter(name -> !object.has(name))
                .findFirst()
                .orElseThrow();
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

    private static JsonFault otherConstant(String at, JsonNode value, JsonNode rule) {
        List<String> steps = Pointers.steps(at);
        boolean isVersion = !steps.isEmpty() && steps.get(steps.size() - 1).equals("version");
        String found = Quoted.cut(value.toString());
        return isVersion
                ? new JsonFault(
                        "unknown_version",
                        at,
                        subject(at) + " is " + found + "; only version " + rule + " is read.",
                        List.of(text(rule)),
                        null)
                : new JsonFault(
                        "unknown_value",
                        at,
                        subject(at) + " is " + found + " and must be " + rule + ".",
                        List.of(text(rule)),
                        null);
    }

    private static JsonFault outOfRange(String at, JsonNode value, String bound) {
        return JsonFault.of("out_of_range", at, subject(at) + " is " + quoted(value) + bound);
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

    /** The members of the object schema whose {@code additionalProperties} refused one. */
    private List<String> known(Refusal refusal) {
        int hash = refusal.schema().indexOf('#');
        String id = refusal.schema().substring(0, hash);
        String keyword = refusal.schema().substring(hash + 1);
        JsonNode resource = schema.path("$defs").path(id);
        JsonNode object =
                (resource.isMissingNode() ? schema : resource).at(keyword.substring(0, keyword.lastIndexOf('/')));
        return List.copyOf(object.path("properties").propertyNames());
    }

    private static String quoted(JsonNode value) {
        return Quoted.cut(text(value));
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
