package io.gridview.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The few figures that have a target, each of the best iteration; a figure whose benchmarks did not run is left out. */
final class Verdicts {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, RunResult> byName = new TreeMap<>();

    Verdicts(Collection<RunResult> results) {
        results.forEach(result -> byName.put(name(result.getParams()), result));
    }

    /** For instance {@code ResolveBenchmark.resolveTheDashboard 1000000}. */
    private static String name(BenchmarkParams params) {
        String method = params.getBenchmark();
        int simple = method.lastIndexOf('.', method.lastIndexOf('.') - 1) + 1;
        return method.substring(simple) + " " + params.getParam("rows");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String artifact = "ArtifactBenchmark.artifactToBytes 100000";
        ratio(lines, artifact, "ArtifactBenchmark.jacksonStreamingTheSameRows 100000", "at most 1.25");
        time(lines, "ResolveBenchmark.resolveTheDashboard 1000000", "at most 20 ms");
        allocation(lines, "ResolveBenchmark.resolveTheDashboard 1000000", 1_000_000, "nothing per row");
        time(lines, "ProfileBenchmark.profileOfTenColumns 10000", "at most 3 ms");
        time(lines, "ProfileBenchmark.profileOfTenColumns 1000000", "at most 250 ms");
        String read = "DuckDbReadBenchmark.readIntoRowTable 1000000";
        ratio(lines, read, "DuckDbReadBenchmark.touchEveryCellOfTheChunkReader 1000000", "near 1");
        ratio(lines, read, "DuckDbReadBenchmark.touchEveryCellByGetObject 1000000", "well below 1");
        return lines;
    }

    private void ratio(List<String> lines, String name, String baseline, String target) {
        RunResult above = byName.get(name);
        RunResult below = byName.get(baseline);
        if (above != null && below != null) {
            String figure = String.format(Locale.ROOT, "%.2f times %s", best(above) / best(below), baseline);
            lines.add(line(name, figure, target));
        }
    }

    private void time(List<String> lines, String name, String target) {
        RunResult result = byName.get(name);
        if (result != null) {
            lines.add(line(name, String.format(Locale.ROOT, "%.1f ms", best(result)), target));
        }
    }

    private void allocation(List<String> lines, String name, int rows, String target) {
        Result<?> allocated = allocated(byName.get(name));
        if (allocated != null) {
            String figure = String.format(Locale.ROOT, "%.2f bytes allocated per row", allocated.getScore() / rows);
            lines.add(line(name, figure, target));
        }
    }

    private static @Nullable Result<?> allocated(@Nullable RunResult result) {
        return result == null ? null : result.getSecondaryResults().get(ALLOCATED);
    }

    /** The best iteration: what else the machine did can only have made the others longer. */
    private static double best(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private static String line(String name, String figure, String target) {
        return name + ": " + figure + " (target: " + target + ")";
    }
}
