package io.gridview.sql;

import io.gridview.format.FormatContext;
import io.gridview.format.ValueFormats;
import io.gridview.guard.SqlGuard;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Writes the whole result of a guarded statement to a stream, however many rows it has; safe for many threads.
 *
 * <p>Rows pass through memory in blocks. On DuckDB this holds for columns of its plain types; a result with a time of
 * day, a list, a structure or bytes is held by the engine as a whole.
 */
public final class ResultExport {
    /** Ten million rows, ten minutes, four exports at once. */
    public static final SqlLimits DEFAULT_LIMITS = SqlLimits.DEFAULT
            .withMaxRows(10_000_000)
            .withTimeout(Duration.ofMinutes(10))
            .withMaxConcurrent(4);

    private final GuardedWork work;
    private final FormatContext context;
    private final ValueFormats formats;

    /**
     * Exports of what this source returns.
     *
     * @param dataSource gives a connection for each export; best one that cannot write
     * @param guard looks at every statement before it runs
     * @param limits of each export
     * @param context how the reader sees values, which decides what a search finds
     */
    public ResultExport(DataSource dataSource, SqlGuard guard, SqlLimits limits, FormatContext context) {
        this.work = new GuardedWork(Objects.requireNonNull(dataSource, "dataSource"), guard, limits);
        this.context = context;
        this.formats = new ValueFormats(context);
    }

    /**
     * Writes comma-separated values in UTF-8, with a line of column keys first. Never throws for what the statement,
     * the database or the stream does; a stream that fails ends the query.
     *
     * @param sql one SELECT
     * @param rows the order, filter and search; its offset and limit do not count
     * @param sink is flushed, and left open
     * @param cancellation ends the export early with {@code sql_cancelled}
     */
    public ExportResult csv(
            String sql, PageRequest rows, OutputStream sink, CsvOptions options, Cancellation cancellation) {
        return export(sql, rows, sink, out -> new CsvWriter(out, options), cancellation);
    }

    /**
     * Writes one JSON object a line in UTF-8, as {@link #csv} does; numbers that a double cannot carry are strings of
     * digits.
     */
    public ExportResult jsonLines(String sql, PageRequest rows, OutputStream sink, Cancellation cancellation) {
        return export(sql, rows, sink, JsonLinesWriter::new, cancellation);
    }

    private ExportResult export(
            String sql,
            PageRequest rows,
            OutputStream sink,
            Function<OutputStream, RowWriter> format,
            Cancellation cancellation) {
        SealableStream stream = new SealableStream(sink);
        RowWriter writer = format.apply(stream);
        Outcome<ExportResult.Exported> outcome = work.run(
                sql,
                cancellation,
                statement -> new ExportRun(writer, work.limits().maxRows())
                        .run(
                                PageWork.of(statement, rows, formats, context.zone()),
                                rows,
                                PageTuning.DEFAULT.mostDistinct()));
        stream.seal();
        return outcome.<ExportResult>fold(exported -> exported, ExportResult.Refused::new, ExportResult.Failed::new);
    }
}
