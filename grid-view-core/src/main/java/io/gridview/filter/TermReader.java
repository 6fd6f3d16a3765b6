package io.gridview.filter;

import io.gridview.filter.NumberRange.Bound;
import io.gridview.filter.Operand.Quantity;
import io.gridview.filter.Operand.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one term of a search text; see {@link SearchQuery} for the grammar. */
final class TermReader {
    private static final String RANGE = "..";

    private final Cursor cursor;
    private final List<SearchColumn> columns;

    TermReader(Cursor cursor, List<SearchColumn> columns) {
        this.cursor = cursor;
        this.columns = List.copyOf(columns);
    }

    RowFilter read() throws HalfTyped {
        boolean range = isRange(cursor.peekWord());
        boolean excluded = !range && cursor.take(Operand.DASHES);
        RowFilter filter = body(scope());
        return excluded ? new Not(filter) : filter;
    }

    /** The columns that the term names, or all; steps over the name. */
    private List<String> scope() {
        String quoted = cursor.peekQuotedName();
        String word = cursor.peekWord();
        int colon = word.indexOf(':');
        String name = !quoted.isEmpty() ? quoted : colon > 0 ? word.substring(0, colon) : "";
        String folded = Folding.fold(name);
        List<String> named = columns.stream()
                .filter(column -> Folding.fold(column.label()).equals(folded)
                        || Folding.fold(column.key()).equals(folded))
                .map(SearchColumn::key)
                .toList();
        if (name.isEmpty() || named.isEmpty()) {
            return columns.stream().map(SearchColumn::key).toList();
        }
        cursor.skip(quoted.isEmpty() ? colon + 1 : quoted.length() + "\"\":".length());
        cursor.skipBlanks();
        return named;
    }

    private RowFilter body(List<String> keys) throws HalfTyped {
        if (cursor.take("\"")) {
            return texts(keys, cursor.takeUntil('"'));
        }
        if (cursor.take("%")) {
            return texts(keys, cursor.takeUntilClosing('%').split("%"));
        }
        if (cursor.at("<>=")) {
            return comparison(keys);
        }
        String word = cursor.peekWord();
        cursor.skip(word.length());
        if (isRange(word)) {
            return range(keys, word);
        }
        boolean open = word.startsWith(RANGE) || word.endsWith(RANGE);
        if (open || isDashes(word) || (word.contains(RANGE) && Operand.parse(lower(word)) != null)) {
            throw new HalfTyped();
        }
        return texts(keys, word);
    }

    private static RowFilter texts(List<String> keys, String... parts) throws HalfTyped {
        List<String> filled =
                Arrays.stream(parts).filter(part -> !part.isEmpty()).toList();
        if (filled.isEmpty()) {
            throw new HalfTyped();
        }
        return new TextFilter(keys, filled);
    }

    private RowFilter comparison(List<String> keys) throws HalfTyped {
        boolean less = cursor.take("<");
        boolean greater = !less && cursor.take(">");
        boolean equal = cursor.take("=");
        cursor.skipBlanks();
        String word = cursor.peekWord();
        cursor.skip(word.length());
        Operand operand = Operand.parse(word);
        if (operand instanceof Quantity quantity) {
            Bound bound = new Bound(quantity.value(), equal);
            return any(keys, key -> new NumberRange(key, less ? null : bound, greater ? null : bound));
        }
        if (operand instanceof Span span) {
            return any(
                    keys,
                    key -> new TimeRange(
                            key,
                            less ? null : equal ? span.from() : span.before(),
                            greater ? null : equal ? span.before() : span.from()));
        }
        throw new HalfTyped();
    }

    private static boolean isDashes(String word) {
        return word.chars().allMatch(character -> Operand.DASHES.indexOf(character) >= 0);
    }

    private static String lower(String word) {
        return word.substring(0, word.indexOf(RANGE));
    }

    /** True for two numbers, or two times, with two points between them. */
    private static boolean isRange(String word) {
        int points = word.indexOf(RANGE);
        if (points < 0) {
            return false;
        }
        @Nullable Operand from = Operand.parse(lower(word));
        @Nullable Operand to = Operand.parse(word.substring(points + RANGE.length()));
        return from != null && to != null && from.getClass() == to.getClass();
    }

    private static RowFilter range(List<String> keys, String word) throws HalfTyped {
        Operand from = Operand.parse(lower(word));
        Operand to = Operand.parse(word.substring(word.indexOf(RANGE) + RANGE.length()));
        if (from instanceof Quantity low && to instanceof Quantity high) {
            BigDecimal least = low.value();
            return any(keys, key -> NumberRange.between(key, least, high.value()));
        }
        if (from instanceof Span first && to instanceof Span last) {
            return any(keys, key -> new TimeRange(key, first.from(), last.before()));
        }
        throw new HalfTyped();
    }

    private static RowFilter any(List<String> keys, Function<String, RowFilter> filter) {
        return new AnyOf(keys.stream().map(filter).toList());
    }
}
