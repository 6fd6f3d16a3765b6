package io.gridview.benchmarks;

import io.gridview.data.RowTable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** The reading of a query's rows from DuckDB, beside what the driver takes to hand them out. */
@State(Scope.Benchmark)
public class DuckDbReadBenchmark extends Timed {
    @Param("1000000")
    public int rows;

    private @Nullable DuckDBConnection database;

    @Setup
    public void fill() throws SQLException {
        database = DuckDbSample.create(DuckDbSample.IN_MEMORY, new SampleRows(rows));
    }

    @TearDown
    public void close() throws SQLException {
        database().close();
    }

    @Benchmark
    public RowTable readIntoRowTable() throws SQLException {
        return TableRead.read(database(), DuckDbSample.QUERY);
    }

    @Benchmark
    public long touchEveryCellOfTheChunkReader() throws SQLException {
        return ChunkTouch.touch(database(), DuckDbSample.QUERY);
    }

    @Benchmark
    public void touchEveryCellByGetObject(Blackhole cells) throws SQLException {
        try (PreparedStatement statement = database().prepareStatement(DuckDbSample.QUERY);
                ResultSet result = statement.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int column = 1; column <= columns; column++) {
                    cells.consume(result.getObject(column));
                }
            }
        }
    }

    private DuckDBConnection database() {
        if (database == null) {
            throw new IllegalStateException("fill first");
        }
        return database;
    }
}
