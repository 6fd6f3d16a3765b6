package io.gridview.sql;

import io.gridview.data.Column;
import io.gridview.data.RowTable;
import io.gridview.filter.AllOf;
import io.gridview.filter.FilterRows;
import io.gridview.filter.RowFilter;
import io.gridview.filter.SearchColumn;
import io.gridview.format.FormatContext;
import io.gridview.format.ValueFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Filters and sorts a whole result in Java, as a page of it must be. */
final class PageOracle {
    private PageOracle() {}

    /** All rows that a request leaves, in its order or, without one, as they lie; without regard to its
     * offset and limit. */
    static List<List<@Nullable Object>> rows(
            RowTable table, List<ResultColumn> columns, PageRequest request, FormatContext context) {
        List<SearchColumn> searched = table.columns().stream()
                .map(column -> new SearchColumn(column.key(), column.key()))
                .toList();
        RowFilter filter = new AllOf(List.of(
                request.filter(), RowFilter.parse(request.search(), searched).filter()));
        FilterRows rows = new FilterRows(
                table, new PageTexts(new ValueFormats(context), columns, request.searched()), context.zone());
        List<List<@Nullable Object>> kept = new ArrayList<>();
        for (int row : filter.matching(rows).indexes()) {
            kept.add(plain(table.rows().get(row)));
        }
        if (!request.sort().isEmpty()) {
            kept.sort(order(table, request.sort()));
        }
        return kept;
    }

    static List<@Nullable Object> plain(List<@Nullable Object> row) {
        List<@Nullable Object> plain = new ArrayList<>();
        for (Object cell : row) {
            BigDecimal number = cell == null ? null : ValueFormats.asDecimal(cell);
            plain.add(number == null ? cell : number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
        }
        return plain;
    }

    private static Comparator<List<@Nullable Object>> order(RowTable table, List<PageSort> sort) {
        List<Column> columns = table.columns();
        List<PageSort> keys = new ArrayList<>(sort);
        columns.forEach(column -> keys.add(PageSort.ascending(column.key())));
        return keys.stream()
                .map(key -> {
                    int place = columns.indexOf(table.column(key.key()));
                    Comparator<Object> values = key.descending() ? PageOracle::reversed : PageOracle::compare;
                    return Comparator.<List<@Nullable Object>, Object>comparing(
                            row -> row.get(place), Comparator.nullsLast(values));
                })
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static int reversed(Object a, Object b) {
        return compare(b, a);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
        return a instanceof String text ? byCodePoint(text, (String) b) : ((Comparable<Object>) a).compareTo(b);
    }

    private static int byCodePoint(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return Arrays.compare(left, right);
    }
}
