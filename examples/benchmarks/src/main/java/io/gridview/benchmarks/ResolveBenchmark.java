package io.gridview.benchmarks;

import io.gridview.artifact.GridArtifact;
import io.gridview.data.RowTable;
import io.gridview.resolve.ArtifactResolver;
import io.gridview.resolve.FigureSource;
import io.gridview.spec.GridViewSpec;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The computing of four KPIs, a grouped bar and a line by month, without JSON. */
@State(Scope.Benchmark)
public class ResolveBenchmark extends Timed {
    @Param("1000000")
    public int rows;

    private final ArtifactResolver resolver = new ArtifactResolver(SampleViews.CONTEXT, Integer.MAX_VALUE);
    private final GridViewSpec view = SampleViews.dashboard();
    private RowTable table = new SampleRows(0).table();

    @Setup
    public void prepare() {
        table = new SampleRows(rows).table();
    }

    @Benchmark
    public GridArtifact resolveTheDashboard() {
        return resolver.resolve(view, table, FigureSource.ROWS, List.of(), List.of());
    }
}
