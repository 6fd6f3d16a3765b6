package io.gridview.resolve;

import io.gridview.data.Column;
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

    /** All rows in their order along a line, of many those that {@link LineSample} chooses. */
    record Line(Column x, List<Column> series) implements RowSample {
        public Line {
            series = List.copyOf(series);
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
