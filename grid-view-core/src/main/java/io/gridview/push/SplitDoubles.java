package io.gridview.push;

import io.gridview.data.ColumnType;
import io.gridview.data.DoubleColumn;
import io.gridview.data.RowTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the doubles that are added up are split, and whether that was enough for all values of the result. */
final class SplitDoubles {
    private final RowTable rows;
    private final Scalars scalars;
    private final Map<PushedColumn, Lanes> lanes = new LinkedHashMap<>();

    SplitDoubles(RowTable rows, Scalars scalars) {
        this.rows = rows;
        this.scalars = scalars;
    }

    /** How a column is split, as its values at hand suggest it at first; null where it holds no doubles. */
    @Nullable
    Lanes of(PushedColumn column) {
        return column.type() == ColumnType.DOUBLE ? lanes.computeIfAbsent(column, this::first) : null;
    }

    Map<PushedColumn, Lanes> all() {
        return lanes;
    }

    private Lanes first(PushedColumn column) {
        double size = 0;
        int lowest = 0;
        if (rows.column(column.key()) instanceof DoubleColumn doubles) {
            for (int row = 0; row < doubles.size(); row++) {
                if (!doubles.isNull(row) && doubles.get(row) != 0) {
                    size = Math.max(size, Math.abs(doubles.get(row)));
                    lowest = Math.min(lowest, Lanes.lowestDigit(doubles.get(row)));
                }
            }
        }
        return Lanes.of(size, lowest);
    }

    /** Wants to know what {@link #refine} needs. */
    void wantChecks() {
        lanes.forEach((column, parts) -> scalars.of(checks(column, parts)));
    }

    /** Splits finer where values of the result need it; true where it did, so that sums must be asked for again. */
    boolean refine() {
        boolean refined = false;
        for (Map.Entry<PushedColumn, Lanes> split : lanes.entrySet()) {
            TextRow texts = scalars.of(checks(split.getKey(), split.getValue()));
            if (texts == null) {
                continue;
            }
            double sizes = texts.text(0) == null ? 0 : Double.parseDouble(texts.text(0));
            Lanes before = split.getValue();
            Lanes after = before.holds(sizes) ? before : before.raisedTo(sizes);
            after = Texts.count(texts.text(1)) == 0 ? after : after.finer();
            split.setValue(after);
            refined |= !after.equals(before);
        }
        return refined;
    }

    /** The sum of all sizes, and how many values are more than the sum of their parts. */
    private static List<Part> checks(PushedColumn column, Lanes parts) {
        String rest = parts.rest(column.name(), parts.count());
        return List.of(
                Part.sum("sum(abs(" + column.name() + "))", ColumnType.DOUBLE),
                Part.count("count(CASE WHEN " + rest + " <> 0 THEN 1 END)"));
    }
}
