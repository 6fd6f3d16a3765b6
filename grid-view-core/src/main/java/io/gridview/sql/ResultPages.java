package io.gridview.sql;

import io.gridview.data.RowExtent;
import io.gridview.data.RowTable;
import io.gridview.format.FormatContext;
import io.gridview.guard.SqlGuard;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Pages of the results of guarded statements, sorted, filtered and searched by the engine; safe for many threads.
 *
 * <p>The rows are those that {@link io.gridview.filter.RowFilter} would leave of the whole result. They are sorted by
 * value, texts by code point, rows without a value last; then by all other columns from left to right, so that pages
 * fit together. Without a sort the statement's own ORDER BY counts first, as far as the result holds what it names.
 *
 * <p>Pages are cut from larger blocks, which a cache keeps: the pages after the first mostly come from memory. While
 * they do, they show the data as it was when the block was read.
 */
public final class ResultPages {
    /** Rows that a page has at most. */
    public static final int MAX_PAGE_ROWS = 2_000;

    private final DataSource source;
    private final BlockReader reader;
    private final ResultCache cache;
    private final int blockRows;

    /**
     * Pages of what this source returns.
     *
     * @param dataSource gives a connection for each block; best one that cannot write
     * @param guard looks at every statement before it runs
     * @param limits of each block's reading; of the rows of a page too
     * @param context how the reader sees values, which decides what a search finds
     * @param cache keeps blocks
     */
    public ResultPages(
            DataSource dataSource, SqlGuard guard, SqlLimits limits, FormatContext context, ResultCache cache) {
        this(dataSource, guard, limits, context, cache, PageTuning.DEFAULT);
    }

    ResultPages(
            DataSource dataSource,
            SqlGuard guard,
            SqlLimits limits,
            FormatContext context,
            ResultCache cache,
            PageTuning tuning) {
        this.source = Objects.requireNonNull(dataSource, "dataSource");
        this.cache = Objects.requireNonNull(cache, "cache");
        this.reader = new BlockReader(
                new GuardedWork(dataSource, guard, limits), dataSource, context, cache, tuning.mostDistinct());
        this.blockRows = tuning.blockRows();
    }

    /** Reads a page, or finds it in the cache. */
    public PageResult page(String sql, PageRequest request) {
        return page(sql, request, Cancellation.create());
    }

    /**
     * Reads a page, or finds it in the cache. Never throws for what the statement, the request or the database does.
     *
     * @param sql one SELECT
     * @param cancellation ends the wait with {@code sql_cancelled}, and the query where nobody else waits for it
     */
    public PageResult page(String sql, PageRequest request, Cancellation cancellation) {
        long start = request.offset() / blockRows * blockRows;
        int from = (int) (request.offset() - start);
        int limit = Math.min(request.limit(), Math.min(MAX_PAGE_ROWS, blockRows));
        return block(sql, request, start, blockRows, cancellation)
                .fold(
                        block -> {
                            int to = (int)
                                    Math.min(from + (long) limit, block.rows().rowCount());
                            boolean whole = from + limit <= block.rows().rowCount();
                            boolean more = block.counts().matching()
                                    > start + block.rows().rowCount();
                            if (whole || !more) {
                                return page(
                                        RowSlices.of(block.rows(), Math.min(from, to), to, null, 0),
                                        block,
                                        request,
                                        limit);
                            }
                            return across(sql, request, start, from, limit, block, cancellation);
                        },
                        PageResult.Refused::new,
                        PageResult.Failed::new);
    }

    /** A page that goes on where its first block ends. */
    private PageResult across(
            String sql,
            PageRequest request,
            long start,
            int from,
            int limit,
            PageBlock first,
            Cancellation cancellation) {
        int had = first.rows().rowCount();
        if (first.cut()) {
            // The block ends early, so the page is read by itself; it may be cut in its turn, and then says so.
            return block(sql, request, request.offset(), limit, cancellation)
                    .fold(
                            own -> page(own.rows(), own, request, limit),
                            PageResult.Refused::new,
                            PageResult.Failed::new);
        }
        return block(sql, request, start + blockRows, blockRows, cancellation)
                .fold(
                        next -> {
                            int ofNext =
                                    Math.min(from + limit - had, next.rows().rowCount());
                            return page(
                                    RowSlices.of(first.rows(), from, had, next.rows(), ofNext), first, request, limit);
                        },
                        PageResult.Refused::new,
                        PageResult.Failed::new);
    }

    private Outcome<PageBlock> block(
            String sql, PageRequest request, long offset, int rows, Cancellation cancellation) {
        PageRequest part =
                new PageRequest(offset, rows, request.sort(), request.filter(), request.search(), request.searched());
        return cache.get(
                ResultCache.Key.of(source, sql, part),
                PageBlock.class,
                cancellation,
                load -> reader.read(sql, part, offset, rows, load),
                PageBlock::bytes);
    }

    private static PageResult page(RowTable rows, PageBlock block, PageRequest request, int limit) {
        RowCounts counts = block.counts();
        boolean part = counts.matching() > rows.rowCount();
        RowExtent extent = part ? new RowExtent(true, counts.matching()) : RowExtent.complete(rows.rowCount());
        boolean cut = rows.rowCount() < Math.min(limit, counts.matching() - request.offset());
        return new PageResult.Page(rows.withExtent(extent), counts.matching(), counts.all(), cut);
    }
}
