package io.gridview.resolve;

import io.gridview.artifact.Reduction;
import io.gridview.data.Column;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the points of a line that has more of them than a screen has pixels.
 *
 * <p>The axis is cut into equal steps; of each step every series keeps its first, last, lowest and highest point, which
 * draws the same picture as all of them (M4: Jugel, Jerzak, Hackenbroich, Markl, "M4: A Visualization-Oriented Time
 * Series Data Aggregation", 2014). A step where a series has no value at all keeps a point without one, so that the gap
 * stays. The points need not be sorted.
 */
final class LineSample {
    /** More points than this are not drawn. */
    static final int MOST_POINTS = 4_000;

    private static final int BLOCK = 1024;
    private static final int NONE = -1;

    private final int size;
    private final NumberSource x;
    private final List<NumberSource> series;
    private final int steps;
    private final int[] firstOfStep;

    private LineSample(int size, NumberSource x, List<NumberSource> series) {
        this.size = size;
        this.x = x;
        this.series = series;
        this.steps = Math.max(1, MOST_POINTS / (StepEdges.KEPT * series.size()));
        this.firstOfStep = new int[steps];
        Arrays.fill(firstOfStep, NONE);
    }

    /** The rows to draw, ascending. */
    static int[] of(Column x, List<Column> series) {
        return new LineSample(
                        x.size(),
                        NumberSource.of(x),
                        series.stream().map(NumberSource::of).toList())
                .choose();
    }

    /** The points where there are few, else those to draw. */
    static ChartData of(ChartData data) {
        List<ChartPoint> points = data.points();
        if (points.size() <= MOST_POINTS) {
            return data;
        }
        List<NumberSource> series = IntStream.range(0, data.series().size())
                .mapToObj(i -> NumberSource.ofSeries(points, i))
                .toList();
        int[] chosen = new LineSample(points.size(), NumberSource.alongX(points), series).choose();
        return data.reduced(
                Arrays.stream(chosen).mapToObj(points::get).toList(), reduction(chosen.length, points.size()));
    }

    static Reduction reduction(int shown, long total) {
        return new Reduction(
                "min_max",
                shown,
                total,
                shown + " of " + total + " points are drawn: the first, last, lowest and highest of equal steps.");
    }

    private int[] choose() {
        double[] xs = new double[BLOCK];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int from = 0; from < size; from += BLOCK) {
            int to = Math.min(size, from + BLOCK);
            x.read(from, to, xs);
            for (int i = 0; i < to - from; i++) {
                // Comparisons with NaN are false: what has no place changes nothing.
                low = xs[i] < low ? xs[i] : low;
                high = xs[i] > high ? xs[i] : high;
            }
        }
        double stepsPerUnit = high > low ? steps / (high - low) : 0;
        List<StepEdges> edges =
                series.stream().map(values -> new StepEdges(steps)).toList();
        double[] ys = new double[BLOCK];
        int[] stepOf = new int[BLOCK];
        for (int from = 0; from < size; from += BLOCK) {
            int to = Math.min(size, from + BLOCK);
            x.read(from, to, xs);
            for (int i = 0; i < to - from; i++) {
                stepOf[i] = Double.isNaN(xs[i]) ? NONE : Math.min(steps - 1, (int) ((xs[i] - low) * stepsPerUnit));
                if (stepOf[i] != NONE && firstOfStep[stepOf[i]] == NONE) {
                    firstOfStep[stepOf[i]] = from + i;
                }
            }
            for (int s = 0; s < series.size(); s++) {
                series.get(s).read(from, to, ys);
                edges.get(s).add(from, to, stepOf, xs, ys);
            }
        }
        return chosen(edges);
    }

    private int[] chosen(List<StepEdges> edges) {
        IntStream ofGaps = IntStream.range(0, steps)
                .filter(step -> edges.stream().anyMatch(series -> series.isEmpty(step)))
                .map(step -> firstOfStep[step])
                .filter(i -> i != NONE);
        return IntStream.concat(edges.stream().flatMapToInt(StepEdges::kept), ofGaps)
                .sorted()
                .distinct()
                .toArray();
    }
}
