package io.gridview.resolve;

import io.gridview.aggregate.RowOrder;
import io.gridview.data.Column;
import java.util.Collections;
import java.util.List;

/**
 * Orders points by their values alone, so that it does not matter in which order they came. Points without a value come
 * last.
 */
final class PointOrder {
    /** By x. */
    private final RowOrder along;

    private final List<RowOrder> series;

    private PointOrder(RowOrder along, List<RowOrder> series) {
        this.along = along;
        this.series = series;
    }

    static PointOrder of(Column x, List<Column> series) {
        return new PointOrder(
                nullsLast(x), series.stream().map(PointOrder::nullsLast).toList());
    }

    /** Points of which no two stand at the same place, so that nothing but their place decides. */
    static PointOrder ofPlaces(int series) {
        return new PointOrder((a, b) -> 0, Collections.nCopies(series, (a, b) -> 0));
    }

    private static RowOrder nullsLast(Column column) {
        RowOrder values = RowOrder.by(column);
        return (a, b) -> column.isNull(a) || column.isNull(b)
                ? Boolean.compare(column.isNull(a), column.isNull(b))
                : values.compare(a, b);
    }

    /** By x, then by the values of all series. */
    int compare(int a, int b) {
        int order = along.compare(a, b);
        for (int i = 0; order == 0 && i < series.size(); i++) {
            order = series.get(i).compare(a, b);
        }
        return order;
    }

    /** As the first point of a series in its step: the first along x, of those the lowest. */
    int asFirst(int of, int a, int b) {
        int order = along.compare(a, b);
        return order == 0 ? asLowest(of, a, b) : order;
    }

    /** As the last one: the last along x, of those the lowest. */
    int asLast(int of, int a, int b) {
        int order = along.compare(b, a);
        return order == 0 ? asLowest(of, a, b) : order;
    }

    /** As the lowest one: of equal values the first along x. */
    int asLowest(int of, int a, int b) {
        int order = series.get(of).compare(a, b);
        return order == 0 ? compare(a, b) : order;
    }

    /** As the highest one: of equal values the first along x. */
    int asHighest(int of, int a, int b) {
        int order = series.get(of).compare(b, a);
        return order == 0 ? compare(a, b) : order;
    }
}
