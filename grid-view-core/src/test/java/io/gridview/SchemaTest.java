package io.gridview;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import io.gridview.plan.PlannerInstructions;
import io.gridview.schema.WireSchema;
import io.gridview.spec.SpecReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every schema of the wire must be, whatever it describes. */
class SchemaTest {
    private static final Path FILES = Path.of("src/main/resources/io/gridview/schema");
    private static final Schema METASCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

    /** The keywords that hold a schema, several by name, several in a list; and those that hold none. */
    private static final Set<String> ONE = Set.of("items", "additionalProperties", "if", "then", "else", "contains");

    private static final Set<String> BY_NAME = Set.of("properties", "$defs");
    private static final Set<String> LISTED = Set.of("anyOf");
    private static final Set<String> WORDED = Set.of(
            "type required enum const pattern minLength maxLength minItems maxItems minProperties maxProperties minimum maximum multipleOf dependentRequired"
                    .split(" "));
    private static final Set<String> SILENT =
            Set.of("$schema $id $ref title description examples default format readOnly".split(" "));

    @Test
    void every_file_is_in_the_catalogue() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(WireSchema.values())
                            .map(schema -> schema.wire() + ".v1.json")
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_is_valid_by_the_metaschema(WireSchema schema) {
        assertThat(METASCHEMA.validate(schema.text(), InputFormat.JSON)).isEmpty();
        assertThat(file(schema).get("$schema").stringValue()).isEqualTo(DialectId.DRAFT_2020_12);
    }

    @ParameterizedTest
    @EnumSource
    void an_identifier_names_the_version(WireSchema schema) {
        assertThat(file(schema).get("$id").stringValue()).isEqualTo(schema.id()).endsWith(":v1");
    }

    @ParameterizedTest
    @EnumSource
    void objects_are_closed_and_everything_is_described(WireSchema schema) {
        List<String> faults = new ArrayList<>();
        look(file(schema), "", false, faults);

        assertThat(faults).isEmpty();
        assertThat(file(schema).get("description").stringValue()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void every_example_is_valid(WireSchema schema) {
        JsonNode examples = file(schema).path("examples");

        assertThat(examples.isEmpty()).isFalse();
        assertThat(examples)
                .allSatisfy(example ->
                        assertThat(schema.validate(example.toString())).isEmpty());
    }

    @Test
    void titles_are_type_names_and_no_two_are_the_same() {
        Map<String, String> places = new HashMap<>();
        for (WireSchema schema : WireSchema.values()) {
            JsonNode file = file(schema);
            name(places, schema.wire(), file);
            file.path("$defs")
                    .properties()
                    .forEach(entry -> name(places, schema + "/" + entry.getKey(), entry.getValue()));
        }

        assertThat(places).hasSizeGreaterThan(60);
    }

    private static void name(Map<String, String> places, String place, JsonNode schema) {
        String title = schema.path("title").asString("");
        assertThat(title).as(place).matches("([A-Z][a-z]+)+");
        assertThat(places.put(title, place)).as(title + " of " + place).isNull();
    }

    @Test
    void the_schemas_of_inputs_are_the_catalogues() {
        assertThat(SpecReader.schema()).isEqualTo(WireSchema.VIEW.text());
        assertThat(PlannerInstructions.schema()).isEqualTo(WireSchema.PLANNER_REPLY.text());
    }

    private static JsonNode file(WireSchema schema) {
        try (InputStream file = WireSchema.class.getResourceAsStream(schema.wire() + ".v1.json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void look(JsonNode schema, String at, boolean condition, List<String> faults) {
        boolean isObject = schema.path("type").asString("").equals("object");
        boolean branches = schema.has("anyOf") || schema.has("if");
        if (isObject && !condition && !branches && !schema.has("additionalProperties")) {
            faults.add(at + " does not say what else it may hold");
        }
        if (schema.path("additionalProperties").asBoolean(false) && !isEcharts(at)) {
            faults.add(at + " may hold anything");
        }
        boolean words = !schema.path("enum").isEmpty()
                && schema.path("enum").valueStream().allMatch(JsonNode::isString);
        if (words && !condition && !schema.path("type").asString("").equals("string")) {
            faults.add(at + " has words and no type");
        }
        Set<String> unknown = new TreeSet<>(schema.propertyNames());
        Stream.of(ONE, BY_NAME, LISTED, WORDED, SILENT).forEach(unknown::removeAll);
        unknown.forEach(keyword -> faults.add(at + " has the keyword " + keyword + ", which nobody puts in words"));
        schema.properties().forEach(member -> {
            String keyword = member.getKey();
            String below = at + "/" + keyword;
            if (ONE.contains(keyword)) {
                boolean isCondition =
                        condition || Set.of("if", "then", "else", "contains").contains(keyword);
                look(member.getValue(), below, isCondition, faults);
            } else if (BY_NAME.contains(keyword)) {
                member.getValue().properties().forEach(one -> {
                    described(one.getValue(), below + "/" + one.getKey(), condition, faults);
                    look(one.getValue(), below + "/" + one.getKey(), condition, faults);
                });
            } else if (LISTED.contains(keyword)) {
                member.getValue().forEach(one -> look(one, below, condition, faults));
            }
        });
    }

    private static boolean isEcharts(String at) {
        return at.endsWith("/properties/option") || at.endsWith("/properties/patch");
    }

    private static void described(JsonNode schema, String at, boolean condition, List<String> faults) {
        if (!condition
                && !schema.has("$ref")
                && schema.path("description").asString("").isBlank()) {
            faults.add(at + " is not described");
        }
    }
}
