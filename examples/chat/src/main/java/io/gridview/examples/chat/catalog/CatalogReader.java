package io.gridview.examples.chat.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads the catalog from the files beside this class; a word in them that means nothing is an error. */
public final class CatalogReader {
    private static final List<String> TABLES =
            List.of("penguins", "birdstrikes", "flights", "weather", "gapminder", "employment");

    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The tables, in the order in which the page shows them. */
    public Catalog catalog() {
        return new Catalog(TABLES.stream()
                .map(table -> read("tables/" + table + ".json", new TypeReference<TableEntry>() {}))
                .toList());
    }

    /** The words that mean the same in every table, by their role. */
    public Map<String, List<String>> words() {
        return read("words.json", new TypeReference<Map<String, List<String>>>() {});
    }

    /** The words of the calendar. */
    public CalendarWords calendar() {
        return read("calendar.json", new TypeReference<CalendarWords>() {});
    }

    private <T> T read(String name, TypeReference<T> type) {
        String path = "/catalog/" + name;
        try (InputStream in = CatalogReader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The catalog file " + path + " is missing");
            }
            return mapper.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The catalog file " + path + " cannot be read", e);
        }
    }
}
