package io.gridview.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.GridRenderer;
import io.gridview.artifact.GridArtifact;
import io.gridview.data.RowTable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ratio means something only where both sides do the same work. */
class SameWorkTest {
    private static final SampleRows ROWS = new SampleRows(500);

    @Test
    void the_baseline_writes_the_rows_of_the_artifact_byte_for_byte() {
        GridArtifact artifact = GridRenderer.create().build(SampleViews.dashboard(), ROWS.table());

        ByteArrayOutputStream baseline = new ByteArrayOutputStream();
        new JacksonRows(ROWS).writeTo(baseline);

        assertThat(artifact.toJson()).contains("\"rows\":" + baseline.toString(StandardCharsets.UTF_8) + ",\"table\"");
    }

    @Test
    void the_view_has_every_kpi_and_chart_and_nothing_to_complain_about() {
        GridArtifact artifact = GridRenderer.create().build(SampleViews.dashboard(), ROWS.table());

        assertThat(artifact.kpis()).hasSize(4).allMatch(kpi -> kpi.rawValue() != null);
        assertThat(artifact.charts()).hasSize(2);
        assertThat(artifact.diagnostics()).isEmpty();
    }

    @Test
    void the_database_gives_the_rows_that_memory_holds() throws Exception {
        try (DuckDBConnection database = DuckDbSample.create(DuckDbSample.IN_MEMORY, ROWS)) {
            RowTable read = TableRead.read(database, DuckDbSample.QUERY);

            assertThat(read.rows()).isEqualTo(ROWS.table().rows());
            assertThat(ChunkTouch.touch(database, DuckDbSample.QUERY)).isPositive();
        }
    }

    @Test
    void memory_is_measured_from_a_file(@TempDir Path folder) throws Exception {
        String file = folder.resolve("sales.duckdb").toString();
        DuckDbSample.create(TableMemory.url(file), new SampleRows(20_000)).close();

        assertThat(TableMemory.retained(file)).isBetween(500_000L, 20_000_000L);
    }
}
