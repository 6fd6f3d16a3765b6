package io.gridview.benchmarks;

import io.gridview.data.RowTable;
import io.gridview.profile.TableProfile;
import io.gridview.profile.TableProfiler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The profile that KPIs and charts are chosen from. */
@State(Scope.Benchmark)
public class ProfileBenchmark extends Timed {
    @Param({"10000", "1000000"})
    public int rows;

    private RowTable table = new SampleRows(0).tableOfTen();

    @Setup
    public void prepare() {
        table = new SampleRows(rows).tableOfTen();
    }

    @Benchmark
    public TableProfile profileOfTenColumns() {
        return TableProfiler.profile(table);
    }
}
