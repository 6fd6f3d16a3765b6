package io.gridview.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridview.data.RowTable;
import io.gridview.dialect.DuckDbDialect;
import io.gridview.profile.ColumnProfile;
import io.gridview.profile.Grain;
import io.gridview.profile.NumberSign;
import io.gridview.profile.Role;
import io.gridview.profile.TableProfile;
import io.gridview.profile.TableProfiler;
import io.gridview.profile.TimeShape;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileQuestionTest {
    private static final int PAGE_ROWS = 100;

    private static ProfileRunner duckDb;

    @BeforeAll
    static void open() throws SQLException {
        duckDb = new ProfileRunner(DriverManager.getConnection("jdbc:duckdb:"), new DuckDbDialect());
    }

    @AfterAll
    static void close() throws SQLException {
        duckDb.connection().close();
    }

    private static TableProfile whole(String sql) throws SQLException {
        return duckDb.pushed(sql, duckDb.page(sql, PAGE_ROWS));
    }

    private static ColumnProfile column(String sql) throws SQLException {
        return whole(sql).columns().get(0);
    }

    @Test
    void different_values_are_counted_as_far_as_of_rows_at_hand() throws SQLException {
        String sql = "SELECT i AS order_id FROM range(30000) t(i)";

        ColumnProfile ids = column(sql);

        assertThat(ids).isEqualTo(duckDb.whole(sql).columns().get(0));
        assertThat(ids.distinct()).isEqualTo(TableProfiler.MOST_DISTINCT);
        assertThat(ids.unique()).isFalse();
    }

    @Test
    void values_are_unique_up_to_the_most_that_are_counted() throws SQLException {
        assertThat(column("SELECT 'c' || i AS customer FROM range(10000) t(i)").unique())
                .isTrue();
        assertThat(column("SELECT 'c' || (i % 9999) AS customer FROM range(10000) t(i)")
                        .unique())
                .isFalse();
    }

    @Test
    void a_page_of_keys_that_come_again_later_does_not_make_them_unique() throws SQLException {
        ColumnProfile codes = column("SELECT 'a' || (i % 5000) || '@example.org' AS mail FROM range(6000) t(i)");

        assertThat(codes.unique()).isFalse();
        assertThat(codes.role()).isEqualTo(Role.DIMENSION);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DATE '2020-01-01' + INTERVAL 1 MONTH * i,                                             MONTH,  300
            CAST(DATE '2020-01-01' + INTERVAL 1 MONTH * i AS DATE) + CAST(i // 200 AS INTEGER),   DAY,    9103
            CAST(DATE '2020-02-01' + INTERVAL 1 MONTH * i AS DATE) - 1,                           MONTH,  300
            DATE '1969-01-03' + CAST(7 * i AS INTEGER),                                           WEEK,   300
            TIMESTAMP '1969-10-01 06:00:00' + INTERVAL 1 DAY * i,                                 DAY,    300
            TIMESTAMP '1969-10-01 06:00:00' + INTERVAL 1 DAY * i + INTERVAL 1 HOUR * (i // 200),  HOUR,   7178
            TIMESTAMP '1969-12-31 23:59:58.5' + INTERVAL 1 SECOND * i,                            SECOND, 300
            """)
    void moments_lie_on_the_step_of_all_rows(String moment, Grain grain, long steps) throws SQLException {
        String sql = "SELECT " + moment + " AS at FROM range(300) t(i)";

        TimeShape times = column(sql).times();

        assertThat(times).isEqualTo(duckDb.whole(sql).columns().get(0).times());
        assertThat(times.grain()).isEqualTo(grain);
        assertThat(times.steps()).isEqualTo(steps);
    }

    @Test
    void the_step_of_very_many_moments_is_no_coarser_than_that_of_the_page() throws SQLException {
        TimeShape times = column("SELECT TIMESTAMP '2020-01-01' + CASE WHEN i < 100 THEN INTERVAL 1 MINUTE * i"
                        + " ELSE INTERVAL 1 DAY * i END AS at FROM range(20000) t(i) ORDER BY i")
                .times();

        assertThat(times.grain()).isEqualTo(Grain.MINUTE);
        assertThat(times.gaps()).isEqualTo(TimeShape.UNCOUNTED);
    }

    @Test
    void a_page_of_one_value_shows_no_order_of_many() throws SQLException {
        String sql = "SELECT i // 200 AS block FROM range(1000) t(i) ORDER BY i";

        assertThat(TableProfiler.profile(duckDb.page(sql, PAGE_ROWS)).columns().get(0))
                .matches(ColumnProfile::ascending)
                .matches(ColumnProfile::descending);
        assertThat(column(sql)).matches(block -> !block.ascending()).matches(block -> !block.descending());
        assertThat(column("SELECT 7 AS block FROM range(1000)")).matches(ColumnProfile::ascending);
    }

    @Test
    void rare_values_behind_the_page_are_seen() throws SQLException {
        TableProfile profile = whole("""
                SELECT CASE WHEN i = 900 THEN -5 ELSE i END AS change,
                    CASE WHEN i = 900 THEN 1.5 ELSE 1.0 END AS ratio,
                    CASE WHEN i = 900 THEN 0.5e0 ELSE 1e0 END AS share,
                    CASE WHEN i = 900 THEN repeat('long ', 40) ELSE 'short' END AS remark,
                    CASE WHEN i = 900 THEN true ELSE false END AS flag,
                    CASE WHEN i = 900 THEN 'x' END AS hardly
                FROM range(1000) t(i)""");

        assertThat(profile.rowCount()).isEqualTo(1000);
        assertThat(profile.columns().get(0).numbers().sign()).isEqualTo(NumberSign.MIXED);
        assertThat(profile.columns().get(1).numbers().whole()).isFalse();
        assertThat(profile.columns().get(1).withinOne()).isFalse();
        assertThat(profile.columns().get(2).numbers().whole()).isFalse();
        assertThat(profile.columns().get(3).role()).isEqualTo(Role.FREE_TEXT);
        assertThat(profile.columns().get(3).longest()).isEqualTo(200);
        assertThat(profile.columns().get(4).distinct()).isEqualTo(2);
        assertThat(profile.columns().get(5).filled()).isEqualTo(1);
    }

    @Test
    void numbers_beyond_64_bits_and_json_have_profiles() throws SQLException {
        String sql = """
                SELECT CAST(power(2::HUGEINT, 80) AS HUGEINT) + i AS big, {'a': i % 7} AS struct, [i % 3] AS list,
                    CAST(i AS DECIMAL(38,4)) AS wide
                FROM range(500) t(i)""";

        TableProfile profile = whole(sql);

        TableProfile all = duckDb.whole(sql);
        assertThat(profile.columns().get(0)).isEqualTo(all.columns().get(0));
        assertThat(profile.columns().get(1).distinct()).isEqualTo(7);
        assertThat(profile.columns().get(2).distinct()).isEqualTo(3);
        assertThat(profile.columns().get(3).numbers().decade()).isEqualTo(2);
    }

    @Test
    void a_very_wide_result_is_asked_for_its_first_columns() throws SQLException {
        int wide = ProfileQuestion.MOST_COLUMNS + 50;
        String sql =
                "SELECT " + IntStream.range(0, wide).mapToObj(i -> "i + " + i).collect(Collectors.joining(", "))
                        + " FROM range(300) t(i)";

        TableProfile profile = whole(sql);

        assertThat(profile.columns()).hasSize(wide);
        assertThat(profile.columns().get(ProfileQuestion.MOST_COLUMNS - 1).filled())
                .isEqualTo(300);
        assertThat(profile.columns().get(ProfileQuestion.MOST_COLUMNS).filled()).isEqualTo(PAGE_ROWS);
    }

    @Test
    void an_answer_that_lacks_a_row_is_refused() throws SQLException {
        RowTable page = duckDb.page("SELECT 1 AS n", PAGE_ROWS);
        ProfileQuestion question = new ProfileQuestion(TableProfiler.profile(page), new DuckDbDialect());

        assertThatThrownBy(() -> question.answer(List.of(TextRow.of("rows", "1 1 1 1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no row called 0");
    }
}
