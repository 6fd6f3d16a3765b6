package io.gridview.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Groups of rows by two keys, as the cells of a table. */
final class PivotCells {
    /** Where the table has no cell. */
    static final int NONE = -1;

    /** Stands for the keys that are not held one by one. */
    private static final Object REST = new Object();

    private final GroupTable groups;
    private final Line rows;
    private final Line columns;

    /**
     * The cells of groups with two keys and one measure.
     *
     * @param rowName what tells one row of the table from another
     * @param columnName what tells one column from another
     */
    PivotCells(GroupTable groups, UnaryOperator<@Nullable Object> rowName, UnaryOperator<@Nullable Object> columnName) {
        this.groups = groups;
        this.rows = new Line(groups, 0, rowName);
        this.columns = new Line(groups, 1, columnName);
    }

    /** The number of cells with rows. */
    int count() {
        return groups.count();
    }

    /** The aggregate of that cell. */
    @Nullable
    Object value(int cell) {
        return groups.value(cell, 0);
    }

    /** The key of each row of the table. */
    List<@Nullable Object> rowKeys() {
        return rows.keys;
    }

    /** The key of each column of the table. */
    List<@Nullable Object> columnKeys() {
        return columns.keys;
    }

    /** The row of the table that lumps together what is not held one by one; {@link #NONE} for none. */
    int restRow() {
        return rows.rest;
    }

    /** The column of the table that lumps together what is not held one by one; {@link #NONE} for none. */
    int restColumn() {
        return columns.rest;
    }

    /** For each row the cells in these columns. */
    int[][] table(int[] chosen) {
        int[] place = new int[columns.keys.size()];
        Arrays.fill(place, NONE);
        for (int i = 0; i < chosen.length; i++) {
            place[chosen[i]] = i;
        }
        int[][] table = new int[rows.keys.size()][chosen.length];
        for (int[] row : table) {
            Arrays.fill(row, NONE);
        }
        for (int cell = 0; cell < count(); cell++) {
            int at = place[columns.placeOf[cell]];
            if (at != NONE) {
                table[rows.placeOf[cell]][at] = cell;
            }
        }
        return table;
    }

    /** The sum of the sizes of each row's values. */
    BigDecimal[] rowWeights() {
        return weights(rows);
    }

    /** The sum of the sizes of each column's values. */
    BigDecimal[] columnWeights() {
        return weights(columns);
    }

    private BigDecimal[] weights(Line line) {
        BigDecimal[] weights = new BigDecimal[line.keys.size()];
        Arrays.fill(weights, BigDecimal.ZERO);
        for (int cell = 0; cell < count(); cell++) {
            int place = line.placeOf[cell];
            weights[place] = weights[place].add(Magnitude.of(value(cell)));
        }
        return weights;
    }

    /** The rows, or the columns, of the table in the order in which cells show them. */
    private static final class Line {
        private final List<@Nullable Object> keys = new ArrayList<>();
        private final int[] placeOf;
        private final int rest;

        Line(GroupTable groups, int part, UnaryOperator<@Nullable Object> name) {
            Map<@Nullable Object, Integer> places = new LinkedHashMap<>();
            this.placeOf = new int[groups.count()];
            for (int cell = 0; cell < placeOf.length; cell++) {
                boolean lumped = groups.isRest(cell, part);
                Object key = lumped ? null : groups.key(cell, part);
                int place = places.computeIfAbsent(lumped ? REST : name.apply(key), unseen -> keys.size());
                if (place == keys.size()) {
                    keys.add(key);
                }
                placeOf[cell] = place;
            }
            this.rest = places.getOrDefault(REST, NONE);
        }
    }
}
