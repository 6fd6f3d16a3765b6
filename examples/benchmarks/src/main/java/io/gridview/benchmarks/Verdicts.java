package io.gridview.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The few figures that have a target, each of the best iteration; a figure whose benchmarks did not run is left out. */
final class Verdicts {
    private static final String ARTIFACT = "ArtifactBenchmark.artifactToBytes";
    private static final String JACKSON = "ArtifactBenchmark.jacksonStreamingTheSameRows";
    private static final String RESOLVE = "ResolveBenchmark.resolveTheDashboard";
    private static final String PROFILE = "ProfileBenchmark.profileOfTenColumns";
    private static final String READ = "DuckDbReadBenchmark.readIntoRowTable";
    private static final String CHUNKS = "DuckDbReadBenchmark.touchEveryCellOfTheChunkReader";
    private static final String OBJECTS = "DuckDbReadBenchmark.touchEveryCellByGetObject";

    private static final String DECISION = "DecisionBenchmark.profileAndPresent";

    /** The benchmarks that are spoken of, each as class and method. */
    static final Set<String> NAMES = Set.of(ARTIFACT, JACKSON, RESOLVE, PROFILE, READ, CHUNKS, OBJECTS, DECISION);

    private static final int MILLION = 1_000_000;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, RunResult> results = new HashMap<>();

    Verdicts(Collection<RunResult> results) {
        results.forEach(result -> this.results.put(key(result.getParams()), result));
    }

    /** Class, method and rows, for instance {@code ResolveBenchmark.resolveTheDashboard 1000000}; null for none. */
    private static String key(BenchmarkParams params) {
        return name(params.getBenchmark()) + " " + params.getParam("rows");
    }

    /** Class and method, without the package. */
    static String name(String benchmark) {
        return benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        ratio(lines, ARTIFACT, JACKSON, 100_000, "at most 1.25");
        time(lines, RESOLVE, MILLION, "at most 20 ms");
        allocation(lines, RESOLVE, MILLION, "nothing per row");
        time(lines, PROFILE, 10_000, "at most 3 ms");
        time(lines, PROFILE, MILLION, "at most 250 ms");
        ratio(lines, READ, CHUNKS, MILLION, "near 1");
        ratio(lines, READ, OBJECTS, MILLION, "well below 1");
        decision(lines);
        return lines;
    }

    private void decision(List<String> lines) {
        RunResult result = results.get(DECISION + " null");
        if (result != null) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s of %,d cases: %.1f µs each (target: at most 100 µs)",
                    DECISION,
                    DecisionBenchmark.CASES,
                    best(result)));
        }
    }

    private void ratio(List<String> lines, String name, String baseline, int rows, String target) {
        RunResult above = result(name, rows);
        RunResult below = result(baseline, rows);
        if (above != null && below != null) {
            String figure = String.format(Locale.ROOT, "%.2f times %s", best(above) / best(below), baseline);
            lines.add(line(name, rows, figure, target));
        }
    }

    private void time(List<String> lines, String name, int rows, String target) {
        RunResult result = result(name, rows);
        if (result != null) {
            lines.add(line(name, rows, String.format(Locale.ROOT, "%.1f ms", best(result)), target));
        }
    }

    private void allocation(List<String> lines, String name, int rows, String target) {
        RunResult result = result(name, rows);
        Result<?> allocated =
                result == null ? null : result.getSecondaryResults().get(ALLOCATED);
        if (allocated != null) {
            String figure = String.format(Locale.ROOT, "%.2f bytes allocated per row", allocated.getScore() / rows);
            lines.add(line(name, rows, figure, target));
        }
    }

    private @Nullable RunResult result(String name, int rows) {
        return results.get(name + " " + rows);
    }

    /** The best iteration: what else the machine did can only have made the others longer. */
    private static double best(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private static String line(String name, int rows, String figure, String target) {
        return String.format(Locale.ROOT, "%s of %,d rows: %s (target: %s)", name, rows, figure, target);
    }
}
