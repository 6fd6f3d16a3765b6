package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows of a result become marks of a chart, one for each row. */
public sealed interface RowSample {
    /** The columns that are drawn, x first. */
    List<Column> columns();

    /**
     * All rows, of many an even sample of those with both values, see {@link #MOST_POINTS}.
     *
     * @param group what colours the marks; null for nothing
     */
    record Scatter(Column x, Column y, @Nullable Column group) implements RowSample {
        /** More marks than this are a cloud to the eye. */
        public static final int MOST_POINTS = 5_000;

        @Override
        public List<Column> columns() {
            return group == null ? List.of(x, y) : List.of(x, y, group);
        }
    }

    /** All rows in their order along a line, of many those that {@link LineSample} chooses, in the order of their values. */
    record Line(Column x, List<Column> series) implements RowSample {
        /** More points than this are not drawn. */
        public static final int MOST_POINTS = 4_000;

        /** Points kept of one series in one step at most: the first, the last, the lowest and the highest. */
        static final int KEPT = 4;

        /** So many bins at least lie along x, a hundred in each step. */
        private static final int FINE_DIGITS = 5;

        /** The numbers of bins stay well within a {@code long}, and exact as doubles. */
        private static final int MOST_DIGITS = 15;

        public Line {
            series = List.copyOf(series);
        }

        /** Into how many steps of equal width the axis is cut. */
        public int steps() {
            return steps(series.size());
        }

        static int steps(int series) {
            return Math.max(1, MOST_POINTS / (KEPT * series));
        }

        /**
         * The bins of numbers along x from which steps are made are ten to this wide.
         *
         * @param type that of the numbers
         */
        public static int exponent(NumberSpread spread, ColumnType type) {
            boolean whole = type == ColumnType.INTEGER || type == ColumnType.BIG_INTEGER;
            BigDecimal span = spread.greatest().subtract(spread.least());
            BigDecimal largest = spread.greatest().abs().max(spread.least().abs());
            int ofLargest = magnitude(largest) - MOST_DIGITS;
            int fine = span.signum() == 0 ? ofLargest : Math.max(magnitude(span) - FINE_DIGITS, ofLargest);
            return whole ? Math.max(0, fine) : fine;
        }

        private static int magnitude(BigDecimal number) {
            return number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
        }

        @Override
        public List<Column> columns() {
            return withX(x, series);
        }
    }

    /**
     * All rows side by side; of many at least the ones whose values sum up to most.
     *
     * @param most marks that will be shown
     */
    record Places(Column x, List<Column> series, int most) implements RowSample {
        public Places {
            series = List.copyOf(series);
        }

        @Override
        public List<Column> columns() {
            return withX(x, series);
        }
    }

    private static List<Column> withX(Column x, List<Column> series) {
        List<Column> columns = new ArrayList<>(series.size() + 1);
        columns.add(x);
        columns.addAll(series);
        return columns;
    }
}
