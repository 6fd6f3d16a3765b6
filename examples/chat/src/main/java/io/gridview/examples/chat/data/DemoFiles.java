package io.gridview.examples.chat.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the data, which the build puts on the class path, and the statement that makes a table of each. */
final class DemoFiles {
    /** A table, and the file it is made of. */
    record Source(String table, String file) {}

    static final List<Source> SOURCES = List.of(
            new Source("flights", "flights-3m.parquet"),
            new Source("weather", "seattle-weather.csv"),
            new Source("birdstrikes", "birdstrikes.csv"),
            new Source("penguins", "penguins.json"),
            new Source("gapminder", "gapminder.json"),
            new Source("employment", "us-employment.csv"));

    private DemoFiles() {}

    /** The statement that makes the table, with {@code ${file}} for the file. */
    static String statement(Source source) throws IOException {
        try (InputStream in = open("/tables/" + source.table() + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Copies the source's file into {@code directory}: the engine reads files, not the class path. */
    static Path copy(Source source, Path directory) throws IOException {
        Path copy = directory.resolve(source.file());
        try (InputStream in = open("/data/" + source.file())) {
            Files.copy(in, copy);
        }
        return copy;
    }

    private static InputStream open(String path) {
        InputStream in = DemoFiles.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException(
                    path + " is not on the class path; the build copies it there in the phase process-resources");
        }
        return in;
    }
}
