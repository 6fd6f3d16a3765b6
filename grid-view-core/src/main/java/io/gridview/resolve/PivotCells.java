package io.gridview.resolve;

import io.gridview.aggregate.Aggregation;
import io.gridview.aggregate.ColumnGroups;
import io.gridview.aggregate.GroupedAggregate;
import io.gridview.aggregate.Grouping;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The groups of rows that share two values, as the cells of a table. */
final class PivotCells {
    /** Where the table has no cell. */
    static final int NONE = -1;

    private final GroupedAggregate values;
    private final Grouping pairs;
    private final int[] rowOf;
    private final int[] columnOf;
    private final int rowCount;
    private final int columnCount;

    /**
     * Reads all rows.
     *
     * @param first gives the table's rows
     * @param second gives the table's columns
     * @param values takes the rows of each cell
     */
    PivotCells(int rows, Grouping first, Grouping second, GroupedAggregate values) {
        this.values = values;
        this.pairs = ColumnGroups.pairs(first, second);
        Aggregation.run(rows, pairs, List.of(values));
        this.rowOf = new int[pairs.count()];
        this.columnOf = new int[pairs.count()];
        this.rowCount = first.count();
        this.columnCount = second.count();
        int[] group = new int[1];
        for (int cell = 0; cell < pairs.count(); cell++) {
            int row = pairs.firstRow(cell);
            first.read(row, row + 1, group);
            rowOf[cell] = group[0];
            second.read(row, row + 1, group);
            columnOf[cell] = group[0];
        }
    }

    /** The number of cells with rows. */
    int count() {
        return rowOf.length;
    }

    /** The aggregate of that cell. */
    @Nullable
    Object value(int cell) {
        return values.result(cell);
    }

    /** For each row the cells in these columns. */
    int[][] table(int[] columns) {
        int[] place = new int[columnCount];
        Arrays.fill(place, NONE);
        for (int i = 0; i < columns.length; i++) {
            place[columns[i]] = i;
        }
        int[][] table = new int[rowCount][columns.length];
        for (int[] row : table) {
            Arrays.fill(row, NONE);
        }
        for (int cell = 0; cell < count(); cell++) {
            if (place[columnOf[cell]] != NONE) {
                table[rowOf[cell]][place[columnOf[cell]]] = cell;
            }
        }
        return table;
    }

    /** The sum of the sizes of each row's values. */
    BigDecimal[] rowWeights() {
        return weights(rowOf, rowCount);
    }

    /** The sum of the sizes of each column's values. */
    BigDecimal[] columnWeights() {
        return weights(columnOf, columnCount);
    }

    private BigDecimal[] weights(int[] placeOf, int places) {
        BigDecimal[] weights = new BigDecimal[places];
        Arrays.fill(weights, BigDecimal.ZERO);
        for (int cell = 0; cell < count(); cell++) {
            weights[placeOf[cell]] = weights[placeOf[cell]].add(Magnitude.of(values.result(cell)));
        }
        return weights;
    }
}
