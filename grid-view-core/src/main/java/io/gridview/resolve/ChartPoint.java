package io.gridview.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a chart's dataset.
 *
 * @param x where it stands; null for the rows without such a value
 * @param values one for each series; null for a gap
 * @param origin the number of the row or the group of rows that it shows; {@link #NOWHERE} for none
 */
record ChartPoint(@Nullable Object x, List<@Nullable Object> values, int origin) {
    static final int NOWHERE = -1;

    ChartPoint {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    ChartPoint at(@Nullable Object newX) {
        return new ChartPoint(newX, values, origin);
    }

    ChartPoint with(List<@Nullable Object> newValues) {
        return new ChartPoint(x, newValues, origin);
    }

    /** The point as a row of the dataset, x first. */
    List<@Nullable Object> row() {
        List<@Nullable Object> row = new ArrayList<>(values.size() + 1);
        row.add(x);
        row.addAll(values);
        return row;
    }
}
