package io.gridview.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

class EveryBenchmarkTest {
    private static final List<Class<?>> BENCHMARKS = List.of(
            AggregateBenchmark.class,
            ArtifactBenchmark.class,
            DecisionBenchmark.class,
            DuckDbReadBenchmark.class,
            LargePageBenchmark.class,
            LargeResultBenchmark.class,
            ProfileBenchmark.class,
            ResolveBenchmark.class);

    @Test
    void every_benchmark_runs_on_a_few_rows() throws Exception {
        Options once = new OptionsBuilder()
                .param("rows", "50")
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .forks(0)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();

        Collection<RunResult> results = new Runner(once).run();

        assertThat(results.stream().map(result -> result.getParams().getBenchmark()))
                .containsExactlyInAnyOrderElementsOf(benchmarks());
    }

    @Test
    void every_figure_with_a_target_has_its_benchmark() {
        assertThat(benchmarks().stream().map(Verdicts::name)).containsAll(Verdicts.NAMES);
    }

    private static List<String> benchmarks() {
        return BENCHMARKS.stream()
                .flatMap(type -> methods(type).map(method -> type.getName() + "." + method.getName()))
                .toList();
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Benchmark.class));
    }
}
