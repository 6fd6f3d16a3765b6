package io.gridview.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The file of statements with what is to be read of them. */
public final class Readings {
    private static final String ARROW = " ⇒ ";

    private Readings() {}

    /** A line of the file. */
    record Expected(String sql, String reading) {
        @Override
        public String toString() {
            return sql;
        }
    }

    static List<Expected> all() {
        return lines().stream()
                .map(line -> {
                    int arrow = line.lastIndexOf(ARROW);
                    return new Expected(line.substring(0, arrow), line.substring(arrow + ARROW.length()));
                })
                .toList();
    }

    /** The statements alone. */
    public static List<String> statements() {
        return all().stream().map(Expected::sql).toList();
    }

    private static List<String> lines() {
        try (InputStream file = Readings.class.getResourceAsStream("/statement/readings.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
