package io.gridview.resolve;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The first, last, lowest and highest point of one series in each of many steps along x; {@link PointOrder} says which of equals. */
final class StepEdges {
    private static final int KEPT = RowSample.Line.KEPT;
    private static final int NONE = -1;

    /** Four of each step: the points kept, and what they were kept for, side by side for the processor's cache. */
    private final int[] points;

    private final double[] edges;
    private final PointOrder order;
    private final int series;

    /** @param series the number of the series in the order */
    StepEdges(int steps, PointOrder order, int series) {
        this.order = order;
        this.series = series;
        this.points = new int[KEPT * steps];
        Arrays.fill(points, NONE);
        this.edges = new double[KEPT * steps];
        for (int at = 0; at < edges.length; at += KEPT) {
            edges[at] = Double.POSITIVE_INFINITY;
            edges[at + 1] = Double.NEGATIVE_INFINITY;
            edges[at + 2] = Double.POSITIVE_INFINITY;
            edges[at + 3] = Double.NEGATIVE_INFINITY;
        }
    }

    /**
     * Takes a block of points.
     *
     * @param stepOf the step of point {@code from + i}, negative for none
     * @param xs where it stands
     * @param ys its value, NaN for none
     */
    void add(int from, int to, int[] stepOf, double[] xs, double[] ys) {
        for (int i = 0; i < to - from; i++) {
            int step = stepOf[i];
            if (step >= 0 && !Double.isNaN(ys[i])) {
                keep(step, from + i, xs[i], ys[i]);
            }
        }
    }

    /** Sizes as doubles decide quickly; where they are equal, the values behind them may still differ. */
    private void keep(int step, int point, double x, double y) {
        int at = KEPT * step;
        if (x < edges[at] || (x == edges[at] && order.asFirst(series, point, points[at]) < 0)) {
            points[at] = point;
            edges[at] = x;
        }
        int last = at + 1;
        if (x > edges[last] || (x == edges[last] && order.asLast(series, point, points[last]) < 0)) {
            points[last] = point;
            edges[last] = x;
        }
        int low = at + 2;
        if (y < edges[low] || (y == edges[low] && order.asLowest(series, point, points[low]) < 0)) {
            points[low] = point;
            edges[low] = y;
        }
        int high = at + 3;
        if (y > edges[high] || (y == edges[high] && order.asHighest(series, point, points[high]) < 0)) {
            points[high] = point;
            edges[high] = y;
        }
    }

    boolean isEmpty(int step) {
        return points[KEPT * step] == NONE;
    }

    /** All points kept, some of them twice. */
    IntStream kept() {
        return Arrays.stream(points).filter(point -> point != NONE);
    }
}
