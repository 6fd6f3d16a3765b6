package io.gridview.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
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

    /** Several refusals can make one fault. */
    private static final int MOST_REFUSALS = 10 * MOST_FAULTS;

    private final String text;
    private final Schema schema;

    /** @param name a file in {@code /io/gridview/schema} */
    public SchemaValidator(String name) {
        this.text = SchemaFiles.text(name);
        // Without resource loaders no reference can lead out of the text.
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        schema.initializeValidators();
    }

    /** The schema itself, with the schemas it refers to. */
    public String text() {
        return text;
    }

    /**
     * Every place where the document leaves the schema, each told once: a misspelt required key is not missing as well.
     *
     * @return faults have the codes {@code unknown_field missing_field unknown_value unknown_version wrong_type
     *     bad_pattern too_short too_long too_few too_many out_of_range}
     */
    public List<JsonFault> validate(JsonNode document) {
        List<Error> errors = schema.validate(document);
        if (errors.isEmpty()) {
            return List.of();
        }
        List<Refusal> refusals = Alternatives.settle(
                errors.stream().limit(MOST_REFUSALS).map(Refusal::of).toList());
        Set<String> words = new HashSet<>();
        refusals.stream().filter(SchemaValidator::namesValues).forEach(refusal -> words.add(refusal.at()));
        SchemaWords inWords = new SchemaWords(schema.getSchemaNode(), document);
        List<JsonFault> faults = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Refusal refusal : refusals) {
            // Where words are expected, the list of them says more than that they are text.
            boolean saysLess = refusal.keyword().equals("type") && words.contains(refusal.at());
            if (!saysLess && faults.size() < MOST_FAULTS) {
                JsonFault fault = inWords.fault(refusal);
                if (told.add(fault.pointer())) {
                    faults.add(fault);
                }
            }
        }
        faults.removeIf(fault -> isMisspelt(fault, faults));
        return List.copyOf(faults);
    }

    private static boolean namesValues(Refusal refusal) {
        return refusal.keyword().equals("enum") || refusal.keyword().equals("const");
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
}
