package io.gridview.guard;

import io.gridview.spec.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query may call under a policy; those known to be harmless stand in {@code duckdb-functions.txt}
 * beside this class.
 */
final class DuckDbFunctions {
    private static final List<String> TABLE_FUNCTIONS =
            List.of("generate_series", "json_each", "json_tree", "range", "unnest");
    private static final Set<String> HARMLESS = load();

    private final Set<String> allowed = new TreeSet<>(HARMLESS);
    private final Set<String> allowedAsTables = new TreeSet<>(TABLE_FUNCTIONS);

    DuckDbFunctions(GuardPolicy policy) {
        allowed.addAll(policy.functions());
        allowed.removeAll(policy.refused());
        allowedAsTables.addAll(policy.functions());
        allowedAsTables.removeAll(policy.refused());
    }

    boolean isAllowed(String name) {
        return allowed.contains(name);
    }

    boolean isAllowedAsTable(String name) {
        return allowedAsTables.contains(name);
    }

    List<String> allowedAsTables() {
        return List.copyOf(allowedAsTables);
    }

    @Nullable
    String nearest(String name) {
        return Nearest.to(name, List.copyOf(allowed));
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
