package io.gridview.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Validates documents against one of this library's JSON Schemas; loads it once, from its own resources only. */
public final class SchemaValidator {
    private final String text;
    private final Schema schema;

    /** @param name a file in {@code /io/gridview/schema} */
    public SchemaValidator(String name) {
        this.text = load("/io/gridview/schema/" + name);
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        schema.initializeValidators();
    }

    /** The schema itself. */
    public String text() {
        return text;
    }

    /** Every place where the document leaves the schema; empty for none. */
    public List<SchemaFault> validate(JsonNode document) {
        List<SchemaFault> faults = new ArrayList<>();
        for (Error error : schema.validate(document)) {
            faults.add(fault(error, document));
        }
        return faults;
    }

    private SchemaFault fault(Error error, JsonNode document) {
        String pointer = error.getInstanceLocation().toString();
        JsonNode value = pointer.isEmpty() ? document : document.at(pointer);
        JsonNode rule = error.getSchemaNode();
        return new SchemaFault(
                error.getKeyword(),
                pointer,
                error.getProperty(),
                text(value),
                allowed(error),
                rule == null ? "" : text(rule));
    }

    private List<String> allowed(Error error) {
        List<String> allowed = new ArrayList<>();
        JsonNode rule = error.getSchemaNode();
        if (error.getKeyword().equals("enum") && rule != null) {
            rule.forEach(value -> allowed.add(text(value)));
        }
        if (error.getKeyword().equals("additionalProperties")) {
            allowed.addAll(knownMembers(error.getEvaluationPath().toString()));
        }
        return allowed;
    }

    /** The members of the object schema that a path through {@code $ref}s leads to. */
    private List<String> knownMembers(String evaluationPath) {
        JsonNode node = schema.getSchemaNode();
        String[] steps = evaluationPath.substring(1).split("/", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            JsonNode next = node.path(steps[i]);
            node = steps[i].equals("$ref")
                    ? schema.getSchemaNode().at(next.stringValue().substring(1))
                    : next;
        }
        return List.copyOf(node.path("properties").propertyNames());
    }

    private static String text(@Nullable JsonNode node) {
        return node == null ? "" : node.isString() ? node.stringValue() : node.toString();
    }

    private static String load(String resource) {
        try (InputStream stream = SchemaValidator.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no schema " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
