package io.gridview.benchmarks;

import io.gridview.GridRenderer;
import io.gridview.data.RowTable;
import io.gridview.spec.GridViewSpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole artifact, from prepared rows and a parsed view to bytes, beside the writing of its rows alone. */
@State(Scope.Benchmark)
public class ArtifactBenchmark extends Timed {
    @Param("100000")
    public int rows;

    private final GridRenderer renderer = GridRenderer.create();
    private final GridViewSpec view = SampleViews.dashboard();
    private RowTable table = new SampleRows(0).table();
    private JacksonRows jackson = new JacksonRows(new SampleRows(0));

    @Setup
    public void prepare() {
        SampleRows sample = new SampleRows(rows);
        table = sample.table();
        jackson = new JacksonRows(sample);
    }

    /** Checks the view, computes KPIs and charts, and writes everything with all rows. */
    @Benchmark
    public long artifactToBytes() {
        CountingStream bytes = new CountingStream();
        renderer.build(view, table).writeTo(bytes);
        return bytes.count();
    }

    /** The baseline: what the rows cost without any library. */
    @Benchmark
    public long jacksonStreamingTheSameRows() {
        CountingStream bytes = new CountingStream();
        jackson.writeTo(bytes);
        return bytes.count();
    }
}
