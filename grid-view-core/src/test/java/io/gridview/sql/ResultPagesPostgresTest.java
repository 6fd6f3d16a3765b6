package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.ReadLimits;
import io.gridview.data.RowTable;
import io.gridview.dialect.PostgresDialect;
import io.gridview.filter.RowFilter;
import io.gridview.filter.SetFilter;
import io.gridview.format.FormatContext;
import io.gridview.guard.CheckedSelect;
import io.gridview.spec.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a PostgreSQL server are those that Java would cut. */
@Timeout(120)
class ResultPagesPostgresTest {
    private static final String SQL = "SELECT * FROM odd";
    private static final FormatContext CONTEXT = new FormatContext(Locale.US, ZoneId.of("Europe/Berlin"), null);

    private static TestPostgres postgres;
    private static DataSource source;
    private static RowTable whole;
    private static List<ResultColumn> columns;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = new TestPostgres();
        postgres.execute(
                "CREATE TABLE odd (word text, n bigint, amount numeric, x float8, f float4, day date, seen timestamp,"
                        + " moment timestamptz, clock time, flag boolean, doc jsonb)",
                "INSERT INTO odd SELECT (ARRAY['a', 'A', NULL, '\u0130stanbul', 'stra\u00dfe', 'a\\b', '100%', 'x_y',"
                        + " '\ud83d\ude00', '\uffee', 'K\u00f6ln', ''])[1 + i % 12], (ARRAY[0, -1, NULL, 1234,"
                        + " 9007199254740993, 12])[1 + i % 6], (ARRAY[1.50, 1.5, 'NaN'::numeric, -12.345, NULL, 1e30])[1 +"
                        + " i / 2 % 6], (ARRAY[0.1, 'NaN'::float8, 'Infinity'::float8, 5e-324, -0.0, NULL])[1 + i / 3 %"
                        + " 6], (ARRAY[0.1, NULL, 16777217, -1.5]::float4[])[1 + i % 4], (ARRAY['2024-02-29', '0044-03-15"
                        + " BC', 'infinity', NULL, '1969-12-31']::date[])[1 + i % 5], (ARRAY['2024-02-29 10:00:59.999999',"
                        + " '2024-03-01', NULL]::timestamp[])[1 + i % 3], (ARRAY['2024-03-31 00:59:59+00', '2024-03-31"
                        + " 01:00+00', NULL]::timestamptz[])[1 + i / 2 % 3], (ARRAY['10:00', '23:59:59.999999',"
                        + " NULL]::time[])[1 + i / 4 % 3], (ARRAY[true, false, NULL])[1 + i / 5 % 3], (ARRAY['{\"a\": 1}',"
                        + " '[1, 2]', NULL]::jsonb[])[1 + i % 3] FROM generate_series(0, 199) i");
        source = postgres.admin();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SQL)) {
            whole = RowTable.read(rows, ReadLimits.DEFAULT);
        }
        QueryClock clock = new QueryClock(Duration.ofMinutes(1));
        StopSwitch stop = new StopSwitch();
        try (Connection connection = source.getConnection();
                ReadOnlySession session = ReadOnlySession.open(connection, SqlEngine.POSTGRESQL, clock.remaining())) {
            QueryRun run = new QueryRun(session, clock, stop);
            columns = ResultShape.of(new CheckedStatement(SQL, run, new PostgresDialect(), stop))
                    .columns();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "-a",
                "\u0130",
                "\"a\\b\"",
                "\"100%\"",
                "_",
                "12",
                "\"1,234\"",
                "2024",
                "feb",
                ">0",
                ">=1.5",
                "=0.1",
                "<-1",
                "n:>9007199254740992",
                "x:<1e-300",
                "=2024-02-29",
                "moment:>=2024-03-31T03:00",
                "day:<1970-01-01",
                "seen:=2024-02-29T10:00",
                "yes",
                "clock:59",
                "doc:1",
                "k\u00f6",
                "-word:a n:>0"
            })
    void every_search_finds_what_java_finds(String search) {
        for (PageTuning tuning : List.of(new PageTuning(50, 6), new PageTuning(500, 20_000))) {
            check(
                    PageRequest.of(3, 40)
                            .sortedBy(List.of(PageSort.descending("word"), PageSort.ascending("amount")))
                            .searchedFor(search, List.of()),
                    tuning);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "n", "amount", "x", "f", "day", "seen", "moment", "clock", "flag", "doc"})
    void every_column_sorts_as_java_sorts(String key) {
        RowFilter set = new SetFilter(key, Set.of("a", "12", "1.50", "0.1", "2024-02-29", "true", "[1, 2]"), true);
        check(PageRequest.of(0, 45).sortedBy(List.of(PageSort.ascending(key))), PageTuning.DEFAULT);
        check(PageRequest.of(60, 45).sortedBy(List.of(PageSort.descending(key))), new PageTuning(50, 3));
        check(PageRequest.of(0, 45).sortedBy(List.of(PageSort.ascending("n"))).filteredBy(set), PageTuning.DEFAULT);
    }

    @Test
    void an_export_streams_all_rows() {
        ByteArrayOutputStream sink = new ByteArrayOutputStream();

        ExportResult result = new ResultExport(
                        source, ResultPagesPostgresTest::open, ResultExport.DEFAULT_LIMITS, CONTEXT)
                .csv(
                        "SELECT i AS n FROM generate_series(1, 100000) i",
                        PageRequest.of(0, 1),
                        sink,
                        CsvOptions.DEFAULT,
                        Cancellation.create());

        assertThat(result).isEqualTo(new ExportResult.Exported(100_000, false));
        assertThat(sink.toString(StandardCharsets.UTF_8))
                .startsWith("n\r\n1\r\n2\r\n")
                .endsWith("\r\n100000\r\n");
    }

    private static void check(PageRequest request, PageTuning tuning) {
        List<List<@Nullable Object>> expected = PageOracle.rows(whole, columns, request, CONTEXT);
        ResultCache cache = ResultCache.create(CacheLimits.DEFAULT);
        PageResult result = new ResultPages(
                        source, ResultPagesPostgresTest::open, SqlLimits.DEFAULT, CONTEXT, cache, tuning)
                .page(SQL, request);

        assertThat(result).isInstanceOf(PageResult.Page.class);
        PageResult.Page page = (PageResult.Page) result;
        int from = (int) Math.min(request.offset(), expected.size());
        int to = Math.min(from + Math.min(request.limit(), tuning.blockRows()), expected.size());
        assertThat(page.table().rows().stream().map(PageOracle::plain).toList()).isEqualTo(expected.subList(from, to));
        assertThat(page.rowCount()).isEqualTo(expected.size());
        assertThat(page.totalRowCount()).isEqualTo(200);
    }

    private static Reading<CheckedSelect> open(String sql, Connection connection) {
        return Reading.of(new CheckedSelect(sql));
    }
}
