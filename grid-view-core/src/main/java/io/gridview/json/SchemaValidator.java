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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Validates documents against one of this library's JSON Schemas (draft 2020-12), loaded once from its own resources and
 * from nowhere else; safe for many threads.
 */
public final class SchemaValidator {
    /** Nobody reads more; what is left is found when these are mended. */
    private static final int MOST_FAULTS = 1_000;

    private final String text;
    private final Schema schema;

    /** @param name a file in {@code /io/gridview/schema} */
    public SchemaValidator(String name) {
        this.text = load("/io/gridview/schema/" + name);
        // Without resource loaders no reference can lead out of the schema.
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        schema.initializeValidators();
    }

    /** The schema itself. */
    public String text() {
        return text;
    }

    /**
     * Every place where the document leaves the schema, each told once: a misspelt required key is not missing as well.
     *
     * @return faults have the codes {@code unknown_field missing_field unknown_value wrong_type bad_pattern too_short
     *     too_long too_few too_many out_of_range}
     */
    public List<JsonFault> validate(JsonNode document) {
        List<Error> errors = schema.validate(document);
        if (errors.isEmpty()) {
            return List.of();
        }
        SchemaWords words = new SchemaWords(schema.getSchemaNode(), document);
        List<JsonFault> faults = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Error error : errors.subList(0, Math.min(errors.size(), MOST_FAULTS))) {
            JsonFault fault = words.fault(error);
            if (told.add(fault.pointer())) {
                faults.add(fault);
            }
        }
        faults.removeIf(fault -> isMisspelt(fault, faults));
        return List.copyOf(faults);
    }

    private static boolean isMisspelt(JsonFault missing, List<JsonFault> faults) {
        return missing.code().equals("missing_field")
                && faults.stream()
                        .anyMatch(other -> other.code().equals("unknown_field")
                                && missing.pointer().equals(parent(other.pointer()) + "/" + other.didYouMean()));
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
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
