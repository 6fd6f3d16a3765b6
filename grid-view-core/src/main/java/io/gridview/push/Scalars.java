package io.gridview.push;

import io.gridview.dialect.SqlDialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Aggregates of all rows, each asked for once, all in one scan. */
final class Scalars {
    private static final Pattern LANE = Pattern.compile("\\bc\\d+_\\d");

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

    /** What is wanted, those parts that need doubles to be split apart; it is then wanted no more. */
    List<Asked> takeWanted() {
        Map<Boolean, List<Part>> split = wanted.values().stream()
                .collect(Collectors.partitioningBy(
                        part -> LANE.matcher(part.aggregate()).find()));
        wanted.clear();
        return split.values().stream()
                .filter(parts -> !parts.isEmpty())
                .map(this::asked)
                .toList();
    }

    private Asked asked(List<Part> parts) {
        return new Asked() {
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
        };
    }

    /** Forgets what was computed of the parts of doubles, which are split in another way now. */
    void forgetLanes() {
        known.keySet().removeIf(aggregate -> LANE.matcher(aggregate).find());
    }
}
