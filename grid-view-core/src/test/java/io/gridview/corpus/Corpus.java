package io.gridview.corpus;

import io.gridview.schema.WireSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the corpora. */
public final class Corpus {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Path FOLDER = Path.of("src/test/resources/corpus");
    private static final Path SAVED = Path.of("src/test/resources/version-1");

    private Corpus() {}

    /** Every view of the corpus as JSON. */
    public static List<String> viewTexts() {
        return PeerView.all().stream().map(view -> view.view().toString()).toList();
    }

    /** Every field and every word that a view may have. */
    public static Set<String> words() {
        Set<String> words = new TreeSet<>();
        ViewSchema.everything().forEach(name -> words.addAll(List.of(name.split("[/=]"))));
        words.remove("");
        return words;
    }

    /** The documents of that shape as they were once sent or saved. */
    public static List<JsonNode> saved(WireSchema schema) {
        return read(SAVED.resolve(schema.wire() + ".json")).valueStream().toList();
    }

    static JsonNode read(String file) {
        return read(FOLDER.resolve(file));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> files(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
