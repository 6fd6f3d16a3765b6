package io.gridview.judgement;

import io.gridview.artifact.ResolvedColumn;
import io.gridview.spec.FormatSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a case says of the table's columns. */
final class ColumnExpectation {
    private final JsonNode expect;
    private final Map<String, ResolvedColumn> columns;

    ColumnExpectation(JsonNode expect, List<ResolvedColumn> columns) {
        this.expect = expect;
        this.columns = columns.stream()
                .collect(Collectors.toMap(column -> column.spec().key(), column -> column));
    }

    List<String> misses() {
        List<String> misses = new ArrayList<>();
        check(misses, "formats", column -> format(column.format()));
        check(misses, "labels", column -> column.spec().label());
        check(misses, "align", column -> column.align().wire());
        check(misses, "cell", column -> column.spec().cell().wire());
        check(misses, "hidden", column -> String.valueOf(column.spec().hide()));
        check(misses, "totals", column -> {
            var total = column.spec().total();
            return total == null ? "none" : total.wire();
        });
        return misses;
    }

    private void check(List<String> misses, String what, Function<ResolvedColumn, String> said) {
        JsonNode wanted = expect.path(what);
        for (String key : wanted.propertyNames()) {
            ResolvedColumn column = columns.get(key);
            String is = column == null ? "no such column" : said.apply(column);
            if (!accepts(AnyOf.words(wanted, key), is)) {
                misses.add("expected " + what + " of " + key + " " + wanted.get(key) + ", is \"" + is + "\"");
            }
        }
    }

    /** A word after an exclamation mark must not be, or begin, what is; any other must be all of it. */
    private static boolean accepts(List<String> words, String is) {
        List<String> wanted =
                words.stream().filter(word -> !word.startsWith("!")).toList();
        boolean refused = words.stream()
                .filter(word -> word.startsWith("!"))
                .anyMatch(word -> (is + " ").startsWith(word.substring(1) + " "));
        return !refused && (wanted.isEmpty() || wanted.contains(is));
    }

    /** Such as {@code currency EUR} or {@code number kg}. */
    private static String format(FormatSpec format) {
        StringBuilder text = new StringBuilder(format.type().wire());
        if (format.currency() != null) {
            text.append(' ').append(format.currency());
        }
        if (format.unit() != null) {
            text.append(' ').append(format.unit().strip());
        }
        return text.toString();
    }
}
