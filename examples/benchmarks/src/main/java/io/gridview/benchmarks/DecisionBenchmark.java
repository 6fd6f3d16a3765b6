package io.gridview.benchmarks;

import io.gridview.present.Presented;
import io.gridview.present.Presenter;
import io.gridview.profile.TableProfile;
import io.gridview.profile.TableProfiler;
import io.gridview.statement.SelectReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The choice of KPIs and charts for real questions with small results; one operation is one of the cases. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecisionBenchmark extends Timed {
    static final int CASES = 1078;

    private final Presenter presenter = new Presenter(null);
    private List<Decision> decisions = List.of();
    private List<TableProfile> profiles = List.of();
    private int next;

    @Setup
    public void prepare() {
        decisions = Decision.all();
        if (decisions.size() != CASES) {
            throw new IllegalStateException("there are " + decisions.size() + " cases, not " + CASES);
        }
        profiles = decisions.stream()
                .map(decision -> TableProfiler.profile(decision.table()))
                .toList();
    }

    /** The whole: what a result costs between its rows and its view. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void profileAndPresent(Blackhole sink) {
        for (Decision decision : decisions) {
            sink.consume(presenter.present(decision.reply(), TableProfiler.profile(decision.table())));
        }
    }

    @Benchmark
    @OperationsPerInvocation(CASES)
    public void profileAlone(Blackhole sink) {
        for (Decision decision : decisions) {
            sink.consume(TableProfiler.profile(decision.table()));
        }
    }

    @Benchmark
    @OperationsPerInvocation(CASES)
    public void presentAlone(Blackhole sink) {
        for (int i = 0; i < CASES; i++) {
            sink.consume(presenter.present(decisions.get(i).reply(), profiles.get(i)));
        }
    }

    @Benchmark
    @OperationsPerInvocation(CASES)
    public void statementAlone(Blackhole sink) {
        for (Decision decision : decisions) {
            sink.consume(SelectReader.read(decision.reply().sql()));
        }
    }

    /** The whole, each decision timed by itself, so that the median is known too. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Presented eachDecision() {
        next = next + 1 == CASES ? 0 : next + 1;
        Decision decision = decisions.get(next);
        return presenter.present(decision.reply(), TableProfiler.profile(decision.table()));
    }
}
