package io.gridview.sql;

import io.gridview.data.ReadLimits;
import io.gridview.data.RowTable;
import io.gridview.filter.RowFilter;
import io.gridview.format.FormatContext;
import io.gridview.format.ValueFormats;
import io.gridview.spec.Problem;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads blocks of a result, and remembers what it learnt about the filter on the way. */
final class BlockReader {
    private final GuardedWork work;
    private final DataSource source;
    private final ValueFormats formats;
    private final ZoneId zone;
    private final ResultCache cache;
    private final int mostDistinct;

    BlockReader(GuardedWork work, DataSource source, FormatContext context, ResultCache cache, int mostDistinct) {
        this.work = work;
        this.source = source;
        this.formats = new ValueFormats(context);
        this.zone = context.zone();
        this.cache = cache;
        this.mostDistinct = mostDistinct;
    }

    /** What decides which rows there are, whatever their order. */
    private record Wanted(RowFilter filter, String search, List<PageColumn> searched) {}

    Outcome<PageBlock> read(String sql, PageRequest request, long offset, int rows, Cancellation cancellation) {
        AtomicBoolean scans = new AtomicBoolean();
        Outcome<PageBlock> outcome =
                work.run(sql, cancellation, statement -> read(sql, statement, request, offset, rows, scans));
        boolean tooWide = scans.get()
                && outcome.problems().stream()
                        .anyMatch(problem -> problem.code().equals("sql_timeout"));
        return tooWide ? Outcome.failed(tooWide()) : outcome;
    }

    private PageBlock read(
            String sql, CheckedStatement statement, PageRequest request, long offset, int rows, AtomicBoolean scans)
            throws SQLException, Refusal {
        PageWork page = PageWork.of(statement, request, formats, zone);
        ResultCache.Key key =
                ResultCache.Key.of(source, sql, new Wanted(request.filter(), request.search(), request.searched()));
        Finding known = cache.peek(key, Finding.class);
        Condition condition = known == null ? page.condition(mostDistinct) : known.condition();
        if (!condition.exact()) {
            scans.set(true);
            return scan(page, condition, offset, rows, key, known);
        }
        RowCounts counts = known == null ? page.count(condition) : known.counts();
        keep(key, new Finding(condition, counts));
        ReadLimits limits =
                ReadLimits.DEFAULT.withMaxRows(rows).withMaxBytes(work.limits().maxBytes());
        RowTable table = page.block(condition, offset, rows, limits);
        return new PageBlock(table, counts, table.extent().truncated());
    }

    private PageBlock scan(
            PageWork page, Condition condition, long offset, int rows, ResultCache.Key key, @Nullable Finding known)
            throws SQLException, Refusal {
        RowScan.Found found = RowScan.find(page, condition, offset, rows, known == null);
        RowCounts counts =
                known == null ? new RowCounts(page.count(Condition.EVERY_ROW).all(), found.matching()) : known.counts();
        keep(key, new Finding(condition, counts));
        return new PageBlock(found.rows(), counts, false);
    }

    private void keep(ResultCache.Key key, Finding finding) {
        cache.put(key, finding, finding.bytes());
    }

    private static Problem tooWide() {
        return Problem.error(
                "sql_timeout",
                "/search",
                "The search had to look at every row and ran out of time; name the column, as in region:north, or"
                        + " compare a number or a date, as in >100 or =2024-02");
    }
}
