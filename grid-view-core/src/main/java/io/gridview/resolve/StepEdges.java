package io.gridview.resolve;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The first, last, lowest and highest point of one series in each of many steps along x. */
final class StepEdges {
    /** Points kept of one step at most. */
    static final int KEPT = 4;

    private static final int NONE = -1;

    /** Four of each step: the points kept, and what they were kept for, side by side for the processor's cache. */
    private final int[] points;

    private final double[] edges;

    StepEdges(int steps) {
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

    private void keep(int step, int point, double x, double y) {
        int at = KEPT * step;
        if (x < edges[at]) {
            points[at] = point;
            edges[at] = x;
        }
        if (x >= edges[at + 1]) {
            points[at + 1] = point;
            edges[at + 1] = x;
        }
        if (y < edges[at + 2]) {
            points[at + 2] = point;
            edges[at + 2] = y;
        }
        if (y > edges[at + 3]) {
            points[at + 3] = point;
            edges[at + 3] = y;
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
