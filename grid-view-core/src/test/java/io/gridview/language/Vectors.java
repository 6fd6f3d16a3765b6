package io.gridview.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Lines of a file beside a test, each cut at its bars; lines that are empty or begin with "# " are for people. */
public final class Vectors {
    private Vectors() {}

    public static List<List<String>> of(Class<?> test, String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(test.getResourceAsStream(file), file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !isComment(line))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        }
    }

    private static boolean isComment(String line) {
        return line.startsWith("# ") && !line.startsWith("# |");
    }
}
