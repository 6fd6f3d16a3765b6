package io.gridview.spec;

import io.gridview.json.Pointers;
import io.gridview.json.SchemaFault;

/** Says what a schema refused in words that a person or a model can act on. */
public final class SchemaProblems {
    private static final int MOST_QUOTED = 60;

    private SchemaProblems() {}

    /** The problem that a fault is. */
    public static Problem of(SchemaFault fault) {
        String at = fault.pointer();
        String name = at.isEmpty() ? "The document" : "\"" + at + "\"";
        String quoted = quoted(fault.value());
        return switch (fault.keyword()) {
            case "additionalProperties" -> unknownField(fault);
            case "required" -> Problem.error(
                    "missing_field",
                    at + "/" + Pointers.escape(String.valueOf(fault.property())),
                    "The field \"" + fault.property() + "\" is required here.");
            case "enum" -> Problem.notAmong(
                    "unknown_value",
                    at,
                    name + " is " + quoted + ", which is not among the allowed values.",
                    fault.value(),
                    fault.allowed());
            case "type" -> Problem.error(
                    "wrong_type", at, name + " is " + quoted + "; it must be of type " + fault.bound() + ".");
            case "pattern" -> Problem.error(
                    "bad_pattern", at, name + " is " + quoted + "; it must match " + fault.bound() + ".");
            case "minLength" -> Problem.error("too_short", at, name + " must not be empty.");
            case "maxLength" -> Problem.error(
                    "too_long", at, name + " is longer than " + fault.bound() + " characters.");
            case "minItems" -> Problem.error("too_few", at, name + " needs at least " + fault.bound() + " entries.");
            case "maxItems" -> Problem.error("too_many", at, name + " may have " + fault.bound() + " entries at most.");
            case "minimum", "maximum" -> Problem.error(
                    "out_of_range",
                    at,
                    name + " is " + quoted + "; the " + fault.keyword() + " is " + fault.bound() + ".");
            default -> Problem.error("schema_" + fault.keyword(), at, name + " does not fit the schema.");
        };
    }

    private static Problem unknownField(SchemaFault fault) {
        String field = String.valueOf(fault.property());
        Problem problem = Problem.notAmong(
                "unknown_field",
                fault.pointer() + "/" + Pointers.escape(field),
                "There is no field " + quoted(field) + " here.",
                field,
                fault.allowed());
        return problem.didYouMean() == null
                ? problem
                : new Problem(
                        problem.code(),
                        problem.severity(),
                        problem.pointer(),
                        problem.message() + " Did you mean \"" + problem.didYouMean() + "\"?",
                        problem.allowed(),
                        problem.didYouMean());
    }

    private static String quoted(String value) {
        return "\"" + (value.length() > MOST_QUOTED ? value.substring(0, MOST_QUOTED) + "\u2026" : value) + "\"";
    }
}
