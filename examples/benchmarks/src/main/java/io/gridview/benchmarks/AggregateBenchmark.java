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

/** One KPI each, over one column. */
@State(Scope.Benchmark)
public class AggregateBenchmark extends Timed {
    @Param("1000000")
    public int rows;

    private final ArtifactResolver resolver = new ArtifactResolver(SampleViews.CONTEXT, Integer.MAX_VALUE);
    private final GridViewSpec integers = SampleViews.kpi("sum", "customer");
    private final GridViewSpec doubles = SampleViews.kpi("sum", "price");
    private final GridViewSpec doublesWithNulls = SampleViews.kpi("sum", "weight");
    private final GridViewSpec decimals = SampleViews.kpi("sum", "revenue");
    private final GridViewSpec median = SampleViews.kpi("median", "price");
    private final GridViewSpec distinctTexts = SampleViews.kpi("count_distinct", "product");
    private final GridViewSpec distinctIntegers = SampleViews.kpi("count_distinct", "customer");
    private RowTable table = new SampleRows(0).table();

    @Setup
    public void prepare() {
        table = new SampleRows(rows).table();
    }

    @Benchmark
    public GridArtifact sumOfIntegers() {
        return resolved(integers);
    }

    @Benchmark
    public GridArtifact sumOfDoubles() {
        return resolved(doubles);
    }

    @Benchmark
    public GridArtifact sumOfDoublesWithNulls() {
        return resolved(doublesWithNulls);
    }

    @Benchmark
    public GridArtifact sumOfDecimals() {
        return resolved(decimals);
    }

    @Benchmark
    public GridArtifact medianOfDoubles() {
        return resolved(median);
    }

    @Benchmark
    public GridArtifact countOfDistinctTexts() {
        return resolved(distinctTexts);
    }

    @Benchmark
    public GridArtifact countOfDistinctIntegers() {
        return resolved(distinctIntegers);
    }

    private GridArtifact resolved(GridViewSpec view) {
        return resolver.resolve(view, table, FigureSource.ROWS, List.of(), List.of());
    }
}
