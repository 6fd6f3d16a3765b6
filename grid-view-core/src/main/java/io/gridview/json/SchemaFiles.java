package io.gridview.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** This library's own schema files, each made self-contained. */
final class SchemaFiles {
    private static final String FOLDER = "/io/gridview/schema/";
    private static final String URN = "urn:gridview:schema:";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private SchemaFiles() {}

    /**
     * The schema in that file; where it refers to others they are bundled: embedded in its {@code $defs} under their
     * own {@code $id}, as JSON Schema 2020-12 has it in section 9.3, so that references stay as they are.
     */
    static String text(String file) {
        String text = load(file);
        ObjectNode schema = (ObjectNode) MAPPER.readTree(text);
        Set<String> found = new LinkedHashSet<>();
        Deque<JsonNode> unread = new ArrayDeque<>();
        unread.add(schema);
        while (!unread.isEmpty()) {
            for (String id : references(unread.remove(), new LinkedHashSet<>())) {
                if (found.add(id)) {
                    JsonNode other = MAPPER.readTree(load(file(id)));
                    schema.withObjectProperty("$defs").set(id, other);
                    unread.add(other);
                }
            }
        }
        return found.isEmpty() ? text : MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    private static Set<String> references(JsonNode schema, Set<String> ids) {
        schema.properties().forEach(member -> {
            if (member.getKey().equals("$ref")
                    && member.getValue().stringValue().startsWith(URN)) {
                ids.add(resource(member.getValue().stringValue()));
            } else if (!member.getKey().equals("examples")) {
                references(member.getValue(), ids);
            }
        });
        schema.forEach(item -> {
            if (schema.isArray()) {
                references(item, ids);
            }
        });
        return ids;
    }

    /** A reference without its fragment. */
    private static String resource(String reference) {
        int fragment = reference.indexOf('#');
        return fragment < 0 ? reference : reference.substring(0, fragment);
    }

    /** {@code urn:gridview:schema:view:v1} is in {@code view.v1.json}. */
    private static String file(String id) {
        return id.substring(URN.length()).replace(':', '.') + ".json";
    }

    private static String load(String file) {
        try (InputStream stream = SchemaFiles.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no schema " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
