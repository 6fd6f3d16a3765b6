package io.gridview.push;

import io.gridview.dialect.SqlDialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Aggregates of all rows, each asked for once, all in one scan. */
final class Scalars {
    private final SqlDialect dialect;
    private final Map<String, @Nullable String> known = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<String, Part> wanted = new LinkedHashMap<>();

    Scalars(SqlDialect dialect) {
        this.dialect = dialect;
    }

    /** The texts of these parts; null where one is not known, and then wanted unless the engine has refused it. */
    @Nullable
    TextRow of(List<Part> parts) {
        List<@Nullable String> texts = new ArrayList<>(parts.size());
        boolean complete = true;
        for (Part part : parts) {
            texts.add(known.get(part.aggregate()));
            if (!known.containsKey(part.aggregate())) {
                complete = false;
                if (!refused.contains(part.aggregate())) {
                    wanted.put(part.aggregate(), part);
                }
            }
        }
        return complete ? new TextRow(texts) : null;
    }

    /** What is wanted, as one question; it is then wanted no more. */
    List<Asked> takeWanted() {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>(wanted.values());
        wanted.clear();
        return List.of(new Asked() {
            @Override
            public Question question() {
                String columns = IntStream.range(0, parts.size())
                        .mapToObj(i -> dialect.encoded(
                                        parts.get(i).aggregate(), parts.get(i).type())
                                + " AS a" + i)
                        .collect(Collectors.joining(", "));
                return new Question("SELECT " + columns + " FROM r", parts.size());
            }

            @Override
            public void answered(List<TextRow> rows) {
                for (int i = 0; i < parts.size(); i++) {
                    known.put(parts.get(i).aggregate(), rows.get(0).text(i));
                }
            }

            @Override
            public void refused() {
                parts.forEach(part -> refused.add(part.aggregate()));
            }
        });
    }

    /** Forgets all answers, as they were computed in another way. */
    void forget() {
        known.clear();
    }
}
