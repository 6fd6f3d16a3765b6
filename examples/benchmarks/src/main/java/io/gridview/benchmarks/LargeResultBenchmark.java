package io.gridview.benchmarks;

import io.gridview.GridRenderer;
import io.gridview.artifact.GridArtifact;
import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.guard.SqlGuards;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import io.gridview.sql.SqlLimits;
import io.gridview.sql.SqlResult;
import io.gridview.sql.SqlRunner;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A result far larger than the heap: what a person would ask the engine, each question by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class LargeResultBenchmark {
    private static final List<String> BARE = List.of(
            "SELECT count(*), sum(amount), sum(quantity), avg(rating) FROM sales",
            "SELECT region, sum(amount) FROM sales GROUP BY region ORDER BY sum(amount) DESC",
            "SELECT product, sum(amount) FROM sales GROUP BY product ORDER BY sum(amount) DESC LIMIT 10",
            "SELECT date_trunc('month', sold_on), sum(amount) FROM sales GROUP BY ALL ORDER BY ALL");

    private static final int PAGE_ROWS = 1_000;

    private static final String RATING = ",{\"label\":\"Rating\",\"aggregate\":\"avg\",\"column_key\":\"rating\"}";

    private static final String VIEW = "{\"grid_id\":\"sales\",\"columns\":[{\"key\":\"id\",\"label\":\"Id\"},"
            + "{\"key\":\"region\",\"label\":\"Region\"},{\"key\":\"amount\",\"label\":\"Amount\"}],"
            + "\"kpis\":[{\"label\":\"Sales\"},{\"label\":\"Amount\",\"aggregate\":\"sum\",\"column_key\":\"amount\"},"
            + "{\"label\":\"Pieces\",\"aggregate\":\"sum\",\"column_key\":\"quantity\"}" + RATING + "],"
            + "\"charts\":[{\"id\":\"regions\",\"chart_type\":\"bar\",\"group_by\":\"region\",\"value_key\":\"amount\","
            + "\"sort\":\"desc\"},{\"id\":\"products\",\"chart_type\":\"bar\",\"group_by\":\"product\","
            + "\"value_key\":\"amount\",\"sort\":\"desc\",\"limit\":10},{\"id\":\"months\",\"chart_type\":\"line\","
            + "\"group_by\":\"sold_on\",\"time_grain\":\"month\",\"value_key\":\"amount\"}]}";

    private static final String PROFILE = "SELECT count(*), count(id), min(id), max(id), count(region),"
            + " approx_count_distinct(region), count(product), approx_count_distinct(product), count(sold_on), min(sold_on),"
            + " max(sold_on), approx_count_distinct(sold_on), count(amount), min(amount), max(amount), count(quantity),"
            + " min(quantity), max(quantity), approx_count_distinct(quantity), count(rating), min(rating), max(rating)"
            + " FROM sales";

    @Param("100000000")
    public long rows;

    private @Nullable DuckDbDatabase database;
    private @Nullable Connection connection;
    private @Nullable SqlRunner runner;
    private final GridRenderer renderer =
            GridRenderer.builder().maxRows(PAGE_ROWS).build();

    @Setup
    public void open() throws SQLException, IOException {
        database = LargeSales.open(rows);
        connection = database().getConnection();
        runner = new SqlRunner(database(), SqlGuards.duckDb(), new SqlLimits(PAGE_ROWS, Duration.ofMinutes(5)));
    }

    @TearDown
    public void close() throws SQLException {
        if (runner != null) {
            runner.close();
        }
        connection().close();
        database().close();
    }

    /** The same figures as those of {@link #bareAggregates}, and a page, as the library gives them: guarded and exact. */
    @Benchmark
    public String artifact() {
        return artifactOf(VIEW).toJson();
    }

    /** The same without a double that is added up, which costs most of what exactness costs. */
    @Benchmark
    public String artifactWithoutDoubles() {
        return artifactOf(VIEW.replace(RATING, "")).toJson();
    }

    /** What the library shows of the result by its own judgement. */
    @Benchmark
    public String presented() {
        PlannerReply reply = new PlannerReply(LargeSales.QUERY, "Sales by region over time", ResultFormat.REPORT);
        return renderer.present(reply, rows()).artifact().toJson();
    }

    private GridArtifact artifactOf(String view) {
        return renderer.build(view, rows());
    }

    private SqlResult.Rows rows() {
        if (runner == null) {
            throw new IllegalStateException("open first");
        }
        return (SqlResult.Rows) runner.run(LargeSales.QUERY);
    }

    /** The figures of a dashboard: KPIs, two bar charts, a line. */
    @Benchmark
    public void bareAggregates(Blackhole sink) throws SQLException {
        for (String query : BARE) {
            ask(query, sink);
        }
    }

    /** What has to be known of the columns before anything can be chosen. */
    @Benchmark
    public void bareProfile(Blackhole sink) throws SQLException {
        ask(PROFILE, sink);
    }

    /** The first rows for the table. */
    @Benchmark
    public void barePage(Blackhole sink) throws SQLException {
        ask(LargeSales.QUERY + " LIMIT 1001", sink);
    }

    private void ask(String query, Blackhole sink) throws SQLException {
        try (Statement statement = connection().createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int column = 1; column <= columns; column++) {
                    sink.consume(result.getObject(column));
                }
            }
        }
    }

    private Connection connection() {
        if (connection == null) {
            throw new IllegalStateException("open first");
        }
        return connection;
    }

    private DuckDbDatabase database() {
        if (database == null) {
            throw new IllegalStateException("open first");
        }
        return database;
    }
}
