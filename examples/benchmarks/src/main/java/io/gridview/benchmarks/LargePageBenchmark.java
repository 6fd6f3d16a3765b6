package io.gridview.benchmarks;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.format.FormatContext;
import io.gridview.guard.SqlGuards;
import io.gridview.sql.CacheLimits;
import io.gridview.sql.PageRequest;
import io.gridview.sql.PageResult;
import io.gridview.sql.PageSort;
import io.gridview.sql.ResultCache;
import io.gridview.sql.ResultPages;
import io.gridview.sql.SqlLimits;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Pages of a result far larger than the heap, as a table asks for them while its reader scrolls. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class LargePageBenchmark {
    private static final PageRequest PLAIN = PageRequest.of(0, 100);
    private static final PageRequest SORTED = PLAIN.sortedBy(List.of(PageSort.descending("amount")));

    @Param("100000000")
    public long rows;

    private @Nullable DuckDbDatabase database;
    private @Nullable ResultPages unread;
    private @Nullable ResultPages read;

    @Setup
    public void open() throws SQLException, IOException {
        database = LargeSales.open(rows);
    }

    /** The pages of a reader who has seen none yet, and of one who has seen the first of either order. */
    @Setup(Level.Iteration)
    public void forget() {
        unread = pages();
        read = pages();
        page(read, PLAIN);
        page(read, SORTED);
    }

    @TearDown
    public void close() {
        if (database != null) {
            database.close();
        }
    }

    @Benchmark
    public PageResult firstPage() {
        return page(unread, PLAIN);
    }

    @Benchmark
    public PageResult nextPage() {
        return page(read, PLAIN.at(100));
    }

    @Benchmark
    public PageResult firstSortedPage() {
        return page(unread, SORTED);
    }

    @Benchmark
    public PageResult nextSortedPage() {
        return page(read, SORTED.at(100));
    }

    private ResultPages pages() {
        if (database == null) {
            throw new IllegalStateException("open first");
        }
        return new ResultPages(
                database,
                SqlGuards.duckDb(),
                SqlLimits.DEFAULT.withTimeout(Duration.ofMinutes(5)),
                new FormatContext(Locale.US, ZoneOffset.UTC, null),
                ResultCache.create(CacheLimits.DEFAULT));
    }

    private static PageResult page(@Nullable ResultPages pages, PageRequest request) {
        PageResult result = pages == null ? null : pages.page(LargeSales.QUERY, request);
        if (!(result instanceof PageResult.Page)) {
            throw new IllegalStateException("no page: " + result);
        }
        return result;
    }
}
