package io.gridview.guard;

import io.gridview.spec.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The functions that a query may call; the list stands in {@code duckdb-functions.txt} beside this class. */
final class DuckDbFunctions {
    private static final Set<String> TABLE_FUNCTIONS =
            Set.of("range", "generate_series", "unnest", "json_each", "json_tree");
    private static final Set<String> ALLOWED = load();

    private DuckDbFunctions() {}

    static boolean isAllowed(String name) {
        return ALLOWED.contains(name);
    }

    static boolean isTableFunction(String name) {
        return TABLE_FUNCTIONS.contains(name);
    }

    static @Nullable String nearest(String name) {
        return Nearest.to(name, ALLOWED.stream().sorted().toList());
    }

    private static Set<String> load() {
        try (InputStream list = DuckDbFunctions.class.getResourceAsStream("duckdb-functions.txt")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("//"))
                    .flatMap(line -> Arrays.stream(line.trim().split(" +")))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
