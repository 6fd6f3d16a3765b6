package io.gridview.resolve;

import io.gridview.artifact.Reduction;
import io.gridview.data.Column;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the points of a line that has more of them than a screen has pixels.
 *
 * <p>The axis is cut into equal steps; of each step every series keeps its first, last, lowest and highest point, which
 * draws the same picture as all of them (M4: Jugel, Jerzak, Hackenbroich, Markl, "M4: A Visualization-Oriented Time
 * Series Data Aggregation", 2014). A step where a series has no value at all keeps a point without one, so that the gap
 * stays. The points need not be sorted.
 */
final class LineSample {
    private static final int BLOCK = 1024;
    private static final int NONE = -1;

    private final int size;
    private final LinePlaces places;
    private final NumberSource x;
    private final List<NumberSource> series;
    private final PointOrder order;
    private final int steps;
    /** Of each step the point that comes first of all, with or without values. */
    private final int[] firstOfStep;

    private LineSample(int size, LinePlaces places, NumberSource x, List<NumberSource> series, PointOrder order) {
        this.size = size;
        this.places = places;
        this.x = x;
        this.series = series;
        this.order = order;
        this.steps = RowSample.Line.steps(series.size());
        this.firstOfStep = new int[steps];
        Arrays.fill(firstOfStep, NONE);
    }

    /**
     * The rows to draw, in the order of their values.
     *
     * @param spread how far x reaches; null for times
     */
    static List<Integer> of(RowSample.Line line, @Nullable NumberSpread spread) {
        Column x = line.x();
        return new LineSample(
                        x.size(),
                        LinePlaces.of(x, spread),
                        NumberSource.of(x),
                        line.series().stream().map(NumberSource::of).toList(),
                        PointOrder.of(x, line.series()))
                .choose();
    }

    /** The points where there are few, else those to draw. */
    static ChartData of(ChartData data) {
        List<ChartPoint> points = data.points();
        if (points.size() <= RowSample.Line.MOST_POINTS) {
            return data;
        }
        List<NumberSource> series = IntStream.range(0, data.series().size())
                .mapToObj(i -> NumberSource.ofSeries(points, i))
                .toList();
        List<Integer> chosen = new LineSample(
                        points.size(),
                        LinePlaces.of(points),
                        NumberSource.alongX(points),
                        series,
                        PointOrder.ofPlaces(series.size()))
                .choose();
        return data.reduced(chosen.stream().map(points::get).toList(), reduction(chosen.size(), points.size()));
    }

    static Reduction reduction(int shown, long total) {
        return new Reduction(
                "min_max",
                shown,
                total,
                shown + " of " + total + " points are drawn: the first, last, lowest and highest of equal steps.");
    }

    private List<Integer> choose() {
        long low = Long.MAX_VALUE;
        long high = LinePlaces.NONE;
        for (int i = 0; i < size; i++) {
            long place = places.at(i);
            if (place != LinePlaces.NONE) {
                low = Math.min(low, place);
                high = Math.max(high, place);
            }
        }
        long width = low > high ? 1 : Math.subtractExact(high, low) / steps + 1;
        List<StepEdges> edges = IntStream.range(0, series.size())
                .mapToObj(i -> new StepEdges(steps, order, i))
                .toList();
        double[] xs = new double[BLOCK];
        double[] ys = new double[BLOCK];
        int[] stepOf = new int[BLOCK];
        for (int from = 0; from < size; from += BLOCK) {
            int to = Math.min(size, from + BLOCK);
            for (int i = from; i < to; i++) {
                long place = places.at(i);
                stepOf[i - from] = place == LinePlaces.NONE ? NONE : seen(i, (int) ((place - low) / width));
            }
            x.read(from, to, xs);
            for (int s = 0; s < series.size(); s++) {
                series.get(s).read(from, to, ys);
                edges.get(s).add(from, to, stepOf, xs, ys);
            }
        }
        return chosen(edges);
    }

    private int seen(int point, int step) {
        int first = firstOfStep[step];
        if (first == NONE || order.compare(point, first) < 0) {
            firstOfStep[step] = point;
        }
        return step;
    }

    private List<Integer> chosen(List<StepEdges> edges) {
        IntStream ofGaps = IntStream.range(0, steps)
                .filter(step -> edges.stream().anyMatch(series -> series.isEmpty(step)))
                .map(step -> firstOfStep[step])
                .filter(i -> i != NONE);
        return IntStream.concat(edges.stream().flatMapToInt(StepEdges::kept), ofGaps)
                .sorted()
                .distinct()
                .boxed()
                .sorted(order::compare)
                .toList();
    }
}
