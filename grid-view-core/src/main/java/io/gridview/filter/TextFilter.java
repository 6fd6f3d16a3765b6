package io.gridview.filter;

import io.gridview.data.Column;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Rows of which one cell holds some texts in this order, in any case, as the reader sees it or as it is in the data.
 *
 * @param columnKeys the columns that are searched
 * @param parts the texts, none of them empty; one is the usual number
 */
public record TextFilter(List<String> columnKeys, List<String> parts) implements RowFilter {
    /** @throws IllegalArgumentException where there is no part, or an empty one */
    public TextFilter {
        columnKeys = List.copyOf(columnKeys);
        parts = parts.stream().map(Folding::fold).toList();
        if (parts.isEmpty() || parts.contains("")) {
            throw new IllegalArgumentException("a text filter needs parts, and none that is empty");
        }
    }

    /** Rows of which one of these columns holds the text. */
    public static TextFilter contains(String text, List<String> columnKeys) {
        return new TextFilter(columnKeys, List.of(text));
    }

    @Override
    public IntPredicate on(FilterRows rows) {
        List<Column> columns = columnKeys.stream().map(rows::column).toList();
        return row -> columns.stream().anyMatch(column -> holds(rows, column, row));
    }

    private boolean holds(FilterRows rows, Column column, int row) {
        Object value = column.value(row);
        return value != null && (holds(rows.texts().text(column, row)) || holds(RawText.of(value)));
    }

    private boolean holds(String text) {
        String folded = Folding.fold(text);
        int from = 0;
        for (String part : parts) {
            int at = folded.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }
}
