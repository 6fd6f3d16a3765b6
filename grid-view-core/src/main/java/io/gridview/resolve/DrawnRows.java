package io.gridview.resolve;

import io.gridview.data.Column;
import java.util.List;

/**
 * Rows that a chart draws.
 *
 * @param columns in the order of the sample's
 * @param rows numbers of rows of {@code columns}, in the order of the result, of a line that was thinned in the order of its values
 * @param total how many rows could have been drawn
 * @param partial true where rows of the result are missing
 */
public record DrawnRows(List<Column> columns, List<Integer> rows, long total, boolean partial) {
    public DrawnRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
