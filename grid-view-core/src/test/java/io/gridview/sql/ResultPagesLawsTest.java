package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.ReadLimits;
import io.gridview.data.RowTable;
import io.gridview.dialect.DuckDbDialect;
import io.gridview.filter.AllOf;
import io.gridview.filter.AnyOf;
import io.gridview.filter.NumberRange;
import io.gridview.filter.NumberRange.Bound;
import io.gridview.filter.RowFilter;
import io.gridview.filter.SetFilter;
import io.gridview.filter.TextFilter;
import io.gridview.filter.TimeRange;
import io.gridview.format.FormatContext;
import io.gridview.guard.CheckedSelect;
import io.gridview.guard.SqlGuard;
import io.gridview.spec.Reading;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Pages of random tables are those that filtering and sorting the whole result in Java would cut. */
class ResultPagesLawsTest {
    private static final SqlGuard OPEN = (sql, connection) -> Reading.of(new CheckedSelect(sql));
    private static final FormatContext CONTEXT = new FormatContext(Locale.US, ZoneId.of("Europe/Berlin"), null);
    private static final List<String> KEYS =
            List.of("word", "n", "amount", "x", "f", "h", "day", "seen_at", "moment", "clock", "flag", "doc");

    /** Values that are near each other, equal in one sense and not in another. */
    private static final List<String> POOLS = List.of(
            "word: 'a', 'A', 'B', 'b c', '\u0130stanbul', 'istanbul', 'stra\u00dfe', 'STRASSE', '\u03c3\u03c2',"
                    + " '5..6', '', '100%', 'x_y', 'a\\b', '1,234', 'K\u00f6ln', 'ko\u0308ln', '\u540d', '\ud83d\ude00',"
                    + " '\uffee', '\u212a', 'it''s', 'nord!'",
            "n: 0, -1, 1, 1234, 1234567, 9007199254740993, 9007199254740992, -9223372036854775808, 12",
            "amount: 0.00, -1.50, 1.5, 1234.50, 12.34, 99999999.99, -99999999.99",
            "x: 0.1, -0.0, 0.0, 'nan'::DOUBLE, 'inf'::DOUBLE, '-inf'::DOUBLE, 1e308, 5e-324, 0.30000000000000004, 0.3,"
                    + " 12.5",
            "f: 0.1::FLOAT, 0.2::FLOAT, 'nan'::FLOAT, 16777217::FLOAT, -1.5::FLOAT",
            "h: 170141183460469231731687303715884105727::HUGEINT, 0::HUGEINT, -5::HUGEINT, 12::HUGEINT",
            "day: DATE '2024-02-29', DATE '2024-01-31', DATE '2024-03-01', DATE '1969-12-31', DATE '0044-03-15',"
                    + " DATE 'infinity', DATE '10000-01-01'",
            "seen_at: TIMESTAMP '2024-02-29 10:00:00', TIMESTAMP '2024-02-29 10:00:59.999999', TIMESTAMP '2024-03-01',"
                    + " TIMESTAMP '1969-12-31 23:59:59.5'",
            "moment: TIMESTAMPTZ '2024-03-31 00:59:59+00', TIMESTAMPTZ '2024-03-31 01:00:00+00',"
                    + " TIMESTAMPTZ '2024-01-31 23:30:00+00'",
            "clock: TIME '10:00:00', TIME '23:59:59.999999', TIME '00:00:00'",
            "flag: true, false",
            "doc: '{\"a\": 1}'::JSON, '[1,2]'::JSON, '\"a\"'::JSON");

    private static Connection connection;

    @BeforeContainer
    static void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterContainer
    static void close() throws SQLException {
        connection.close();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void a_page_is_what_java_would_cut_out_of_the_whole_result(
            @ForAll @IntRange(max = 60) int rows,
            @ForAll @IntRange(max = 1_000) int seed,
            @ForAll("requests") PageRequest request,
            @ForAll("planned") String planned,
            @ForAll("tunings") PageTuning tuning)
            throws SQLException {
        String sql = planned.isEmpty()
                ? "SELECT * FROM data"
                : "SELECT " + String.join(", ", KEYS) + " FROM data ORDER BY " + planned + " DESC";
        create("CREATE OR REPLACE TABLE data AS " + table(rows, seed));
        RowTable whole = read(sql);
        List<List<@Nullable Object>> expected =
                PageOracle.rows(whole, columns(sql), ordered(request, planned), CONTEXT);
        ResultPages pages = new ResultPages(
                new SharedDatabase(connection),
                OPEN,
                SqlLimits.DEFAULT,
                CONTEXT,
                ResultCache.create(CacheLimits.DEFAULT),
                tuning);

        PageResult result = pages.page(sql, request);

        assertThat(result).isInstanceOf(PageResult.Page.class);
        PageResult.Page page = (PageResult.Page) result;
        int from = (int) Math.min(request.offset(), expected.size());
        int to = Math.min(from + Math.min(request.limit(), tuning.blockRows()), expected.size());
        assertThat(page.table().rows().stream().map(PageOracle::plain).toList()).isEqualTo(expected.subList(from, to));
        assertThat(page.rowCount()).isEqualTo(expected.size());
        assertThat(page.totalRowCount()).isEqualTo(whole.rowCount());
        assertThat(page.cut()).isFalse();
    }

    /** Without a sort rows come as the statement orders them. */
    private static PageRequest ordered(PageRequest request, String planned) {
        return request.sort().isEmpty() && !planned.isEmpty()
                ? request.sortedBy(List.of(PageSort.descending(planned)))
                : request;
    }

    /** Rows whose cells are picked from the pools by a hash, some of them null. */
    private static String table(int rows, int seed) {
        List<String> columns = POOLS.stream()
                .map(pool -> {
                    String name = pool.substring(0, pool.indexOf(':'));
                    String values = pool.substring(pool.indexOf(':') + 1);
                    String hash = "hash(i, " + seed + ", '" + name + "')";
                    return "CASE WHEN " + hash + " % 7 > 0 THEN ([" + values + "])[1 + (" + hash + " % len([" + values
                            + "]))::BIGINT] END AS " + name;
                })
                .toList();
        return "SELECT " + String.join(", ", columns) + " FROM range(" + rows + ") t(i)";
    }

    private static void create(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static RowTable read(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return RowTable.query(statement, ReadLimits.DEFAULT);
        }
    }

    private static List<ResultColumn> columns(String sql) throws SQLException {
        StopSwitch stop = new StopSwitch();
        QueryClock clock = new QueryClock(Duration.ofMinutes(1));
        try (Connection other = new SharedDatabase(connection).getConnection();
                ReadOnlySession session = ReadOnlySession.open(other, SqlEngine.DUCKDB, clock.remaining())) {
            QueryRun run = new QueryRun(session, clock, stop);
            return ResultShape.of(new CheckedStatement(sql, run, new DuckDbDialect(), stop))
                    .columns();
        }
    }

    /** What the statement orders by; nothing in half of the cases. */
    @Provide
    Arbitrary<String> planned() {
        return Arbitraries.of("", "", "n", "word");
    }

    @Provide
    Arbitrary<PageTuning> tunings() {
        return Combinators.combine(Arbitraries.of(3, 7, 100), Arbitraries.of(1, 10, 20_000))
                .as(PageTuning::new);
    }

    @Provide
    Arbitrary<PageRequest> requests() {
        Arbitrary<List<PageSort>> sorts = Combinators.combine(Arbitraries.of(KEYS), Arbitraries.of(true, false))
                .as(PageSort::new)
                .list()
                .ofMaxSize(3);
        Arbitrary<Long> offsets = Arbitraries.longs().between(0, 20);
        Arbitrary<Integer> limits = Arbitraries.integers().between(1, 12);
        Arbitrary<String> searches = Combinators.combine(terms(), Arbitraries.of(" ", ", ", "+"), terms())
                .as((a, joint, b) -> a + joint + b);
        return Combinators.combine(
                        offsets,
                        limits,
                        sorts,
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(RowFilter.everything())), Tuple.of(2, filters())),
                        Arbitraries.oneOf(Arbitraries.just(""), terms(), searches))
                .as((offset, limit, sort, filter, search) ->
                        new PageRequest(offset, limit, sort, filter, search, List.of()));
    }

    private static Arbitrary<String> terms() {
        return Arbitraries.of(
                "a",
                "B",
                "\"b c\"",
                "-a",
                "\u0130",
                "i",
                "ss",
                "\u03c3",
                "\"\"\"",
                "%b%c%",
                "\"%\"",
                "_",
                "\"\\\"",
                "12",
                "\"1,234\"",
                "1234",
                "-1",
                "\"-1\"",
                "2024",
                "feb",
                "mar",
                "pm",
                "10:00",
                "true",
                "yes",
                "k",
                "\u540d",
                "\"'\"",
                "!",
                ">0",
                ">=0.3",
                "<-1",
                "<=12.5",
                "=0.1",
                "=12",
                "-1.5..12",
                "n:>9007199254740992",
                "x:=0.30000000000000004",
                "h:>1e37",
                "amount:>99999999.989",
                "amount:<=-99999999.995",
                "n:<-1e30",
                "=2024-02-29",
                ">2024-01",
                "<=2024-01-31",
                "seen_at:=2024-02-29T10:00",
                "-day:2024",
                "day:<1970-01-01",
                "moment:>=2024-03-31T03:00",
                "moment:=2024-02-01",
                "word:a",
                "doc:1",
                "clock:23",
                "e",
                "7",
                "\"0.3\"");
    }

    private static Arbitrary<RowFilter> filters() {
        Arbitrary<@Nullable Bound> bounds = Combinators.combine(
                        Arbitraries.of("-1.5", "0", "1e400", "12.340", "0.3", "-1e-400", "9007199254740992.5")
                                .map(BigDecimal::new),
                        Arbitraries.of(true, false))
                .as(Bound::new)
                .injectNull(0.3);
        Arbitrary<RowFilter> numbers = Combinators.combine(Arbitraries.of(KEYS), bounds, bounds)
                .as((key, from, to) -> new NumberRange(key, from, to));
        Arbitrary<@Nullable LocalDate> days = Arbitraries.of(
                        LocalDate.of(2024, 2, 29), LocalDate.of(-43, 1, 1), LocalDate.of(12_000, 1, 1))
                .injectNull(0.3);
        Arbitrary<RowFilter> times = Combinators.combine(Arbitraries.of(KEYS), days, days)
                .as((key, from, to) -> TimeRange.days(key, from, to));
        Arbitrary<RowFilter> sets = Combinators.combine(
                        Arbitraries.of(KEYS),
                        Arbitraries.of(
                                        "a",
                                        "A",
                                        "0",
                                        "1.50",
                                        "0.1",
                                        "0.2",
                                        "true",
                                        "no",
                                        "2024-02-29",
                                        "1e1",
                                        "it's",
                                        "2024-02-29T10:00:00",
                                        "2024-03-31T01:00:00Z",
                                        "10:00:00",
                                        "[1,2]",
                                        "-0044-03-15",
                                        "9007199254740993",
                                        "")
                                .set()
                                .ofMaxSize(4),
                        Arbitraries.of(true, false))
                .as(SetFilter::new);
        Arbitrary<RowFilter> texts = Combinators.combine(
                        Arbitraries.of("A", "1", "\u212a", "%"),
                        Arbitraries.of(KEYS).list().ofMinSize(1).ofMaxSize(3))
                .as(TextFilter::contains);
        Arbitrary<RowFilter> simple = Arbitraries.oneOf(numbers, times, sets, texts);
        return Arbitraries.oneOf(
                simple,
                simple.map(RowFilter::negated),
                simple.list().ofMaxSize(3).map(AllOf::new),
                simple.list().ofMaxSize(3).map(AnyOf::new),
                simple.list().ofMaxSize(2).map(AnyOf::new).map(RowFilter::negated));
    }
}
