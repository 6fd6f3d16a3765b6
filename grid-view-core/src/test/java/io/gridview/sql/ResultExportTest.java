package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.duckdb.DuckDbDatabase;
import io.gridview.duckdb.DuckDbOptions;
import io.gridview.filter.NumberRange;
import io.gridview.format.FormatContext;
import io.gridview.guard.SqlGuards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ResultExportTest {
    private static final Path BROWSERS_EXPORT = Path.of("../grid-view-js/test/fixtures/export.csv");
    private static final PageRequest ALL = PageRequest.of(0, 1);

    @TempDir
    static Path folder;

    private static DuckDbDatabase database;
    private final ByteArrayOutputStream sink = new ByteArrayOutputStream();

    @BeforeAll
    static void open() throws Exception {
        database = DuckDbDatabase.openReadOnly(TestDatabase.create(folder), new DuckDbOptions(256, 2));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void values_are_exact_and_times_are_iso() {
        csv("SELECT 9007199254740993 AS n, 1.50 AS amount, 0.1::DOUBLE AS x, DATE '2024-02-29' AS day,"
                + " TIMESTAMP '2024-02-29 10:00:00' AS at_time, true AS flag, NULL AS nothing, '' AS empty");

        assertThat(text())
                .isEqualTo("n,amount,x,day,at_time,flag,nothing,empty\r\n"
                        + "9007199254740993,1.50,0.1,2024-02-29,2024-02-29T10:00:00,true,,\"\"\r\n");
    }

    @Test
    void what_a_spreadsheet_would_run_or_misread_is_quoted_or_marked() {
        csv("SELECT * FROM (VALUES ('=1+1'), ('-5'), ('-5+cmd'), ('@x'), ('+49 1'), ('a,b'), ('say \"hi\"'),"
                + " (chr(9) || 'tab'), ('two' || chr(10) || 'lines')) t(\"=name\")");

        assertThat(text())
                .isEqualTo("'=name\r\n'=1+1\r\n-5\r\n'-5+cmd\r\n'@x\r\n'+49 1\r\n\"a,b\"\r\n\"say \"\"hi\"\"\"\r\n"
                        + "'\ttab\r\n\"two\nlines\"\r\n");
    }

    /** The same rows as the widget's fixture of the same name, which its own export is held to. */
    @Test
    void the_bytes_are_those_of_the_browsers_export() throws IOException {
        csv("SELECT * FROM (VALUES"
                + " (9007199254740993, 'plain', 1234.56, 0.1::DOUBLE, true, DATE '2024-02-29',"
                + " TIMESTAMP '2024-02-29 10:00:00', 'a,b'),"
                + " (-5, '-5', -5.25, -5, false, DATE '2024-03-01', TIMESTAMP '2024-03-01 00:00:00.5', 'say \"hi\"'),"
                + " (0, '+3.5e2', 12345678901234567890.12, 1e-7, NULL, DATE '0001-01-01',"
                + " TIMESTAMP '1999-12-31 23:59:59', 'two' || chr(10) || 'lines'),"
                + " (7, '=1+1', 0.51, 1e21, true, NULL, NULL, '@SUM(A1)'),"
                + " (8, '-2+3', NULL, 1.5e-30, NULL, DATE '2024-12-31',"
                + " TIMESTAMP '2024-12-31 23:59:59.123456', chr(9) || 'tab'),"
                + " (9, '', 100.75, 1.7976931348623157e308, false, DATE '9999-12-31', TIMESTAMP '2024-01-01', '+49 30 1234'),"
                + " (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),"
                + " (10, 'größer 漢字 🙂', -0.01, 123456789012345680, true, DATE '2024-01-01',"
                + " TIMESTAMP '2024-01-01 12:30:00', chr(13) || 'return'))"
                + " t(id, name, amount, share, active, day, seen_at, \"=note\")");

        assertThat(text()).isEqualTo(Files.readString(BROWSERS_EXPORT));
    }

    @Test
    void a_byte_order_mark_comes_first_where_it_is_asked_for() {
        export().csv("SELECT 1 AS n", ALL, sink, CsvOptions.DEFAULT.withByteOrderMark(true), Cancellation.create());

        assertThat(sink.toByteArray()).startsWith(0xef, 0xbb, 0xbf, 'n', '\r', '\n');
    }

    @Test
    void a_result_without_rows_still_has_its_keys() {
        ExportResult result = csv("SELECT region, amount FROM sales WHERE false");

        assertThat(result).isEqualTo(new ExportResult.Exported(0, false));
        assertThat(text()).isEqualTo("region,amount\r\n");
    }

    @Test
    void rows_are_sorted_filtered_and_searched_as_in_a_page() {
        PageRequest rows = ALL.sortedBy(List.of(PageSort.descending("amount")))
                .filteredBy(NumberRange.between("amount", BigDecimal.valueOf(11), null))
                .searchedFor("-south", List.of());

        export().csv("SELECT region, amount FROM sales", rows, sink, CsvOptions.DEFAULT, Cancellation.create());

        assertThat(text()).isEqualTo("region,amount\r\nEast,31.50\r\n");
    }

    @Test
    void a_large_result_passes_in_the_statements_own_order() {
        ExportResult result = csv("SELECT n FROM numbers ORDER BY n DESC");

        assertThat(result).isEqualTo(new ExportResult.Exported(100_000, false));
        assertThat(text()).startsWith("n\r\n99999\r\n99998\r\n").endsWith("\r\n1\r\n0\r\n");
    }

    @Test
    void a_search_that_sql_cannot_do_is_done_in_java_on_the_way() {
        ExportResult result = export().csv(
                        "SELECT n FROM numbers",
                        ALL.searchedFor("\"9,99\"", List.of()),
                        sink,
                        CsvOptions.DEFAULT,
                        Cancellation.create());

        // 9,990 to 9,999, and the same with 1 to 9 tens of thousands before, such as 19,990.
        assertThat(result).isEqualTo(new ExportResult.Exported(100, false));
    }

    @Test
    void lines_of_json_hold_cells_as_the_wire_does() {
        ExportResult result = export().jsonLines(
                        "SELECT 'a\"b' AS t, 9007199254740993 AS n, 1.50 AS amount, NULL AS nothing",
                        ALL,
                        sink,
                        Cancellation.create());

        assertThat(result).isEqualTo(new ExportResult.Exported(1, false));
        assertThat(text())
                .isEqualTo("{\"t\":\"a\\\"b\",\"n\":\"9007199254740993\",\"amount\":1.50,\"nothing\":null}\n");
    }

    @Test
    void a_result_beyond_the_limit_is_cut_and_says_so() {
        ExportResult result = new ResultExport(
                        database,
                        SqlGuards.duckDb(),
                        ResultExport.DEFAULT_LIMITS.withMaxRows(10),
                        new FormatContext(Locale.US, ZoneOffset.UTC, null))
                .csv("SELECT n FROM numbers", ALL, sink, CsvOptions.DEFAULT, Cancellation.create());

        assertThat(result).isEqualTo(new ExportResult.Exported(10, true));
        assertThat(text().lines()).hasSize(11);
    }

    @Test
    void a_sink_that_fails_ends_the_query() {
        OutputStream broken = new OutputStream() {
            private long taken;

            @Override
            public void write(int b) throws IOException {
                taken++;
                if (taken > 1_000) {
                    throw new IOException("gone");
                }
            }
        };

        ExportResult result = export().csv(
                        "SELECT a.n FROM numbers a, numbers b", ALL, broken, CsvOptions.DEFAULT, Cancellation.create());

        assertThat(result)
                .isInstanceOfSatisfying(
                        ExportResult.Failed.class,
                        failed -> assertThat(failed.problem().code()).isEqualTo("sql_cancelled"));
    }

    @Test
    void nothing_is_written_of_a_statement_that_is_refused() {
        assertThat(csv("DROP TABLE sales")).isInstanceOf(ExportResult.Refused.class);
        assertThat(sink.size()).isZero();
    }

    private ExportResult csv(String sql) {
        return export().csv(sql, ALL, sink, CsvOptions.DEFAULT, Cancellation.create());
    }

    private static ResultExport export() {
        return new ResultExport(
                database,
                SqlGuards.duckDb(),
                ResultExport.DEFAULT_LIMITS,
                new FormatContext(Locale.US, ZoneOffset.UTC, null));
    }

    private String text() {
        return sink.toString(StandardCharsets.UTF_8);
    }
}
