package io.gridview.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.guard.select.SelectDialect;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the guard against a real server: what it lets through must be what the server reads, and only that. */
class PostgresGuardTest {
    @TempDir
    static Path folder;

    private static PostgresServer server;
    private static Connection connection;
    private static String before;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = PostgresServer.start(folder);
        connection = server.connection();
        before = server.canaries();
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        server.close();
    }

    static List<String> honest() {
        return GuardCorpus.honest("postgres");
    }

    static List<String> hostile() {
        return GuardCorpus.hostile("postgres");
    }

    static List<String> endless() {
        return GuardCorpus.endless("postgres");
    }

    @Test
    void the_lists_are_long_enough_to_mean_something() {
        assertThat(honest()).hasSizeGreaterThan(380).doesNotHaveDuplicates();
        assertThat(hostile()).hasSizeGreaterThan(550).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("honest")
    void an_honest_query_passes_and_the_server_runs_it(String sql) throws SQLException {
        Reading<CheckedSelect> reading = check(sql);

        assertThat(reading.problems()).isEmpty();
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery(reading.get().text()).close();
        } finally {
            reset();
        }
    }

    /** Nothing but the guard stands between the statement and a superuser's connection. */
    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_statement_is_refused_and_nothing_has_changed(String sql) throws SQLException {
        List<Problem> problems = check(sql).problems();

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.pointer()).isEqualTo("/sql"));
        assertThat(server.canaries()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("endless")
    @Timeout(60)
    void what_would_never_end_is_ended_and_the_connection_is_good_for_more(String sql) throws SQLException {
        String text = check(sql).get().text();

        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL statement_timeout = 150");
            statement.setFetchSize(100);
            read(statement, text);
        } finally {
            reset();
        }

        assertThat(server.canaries()).isEqualTo(before);
    }

    private static void read(Statement statement, String text) {
        int left = 1_000;
        try (ResultSet rows = statement.executeQuery(text)) {
            while (left > 0 && rows.next()) {
                left--;
            }
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isIn("57014", "54000", "2201B", "53200");
            return;
        }
        assertThat(left).as("rows that were not asked for").isZero();
    }

    /** Whatever the guard makes of a damaged statement, the server may run it as a superuser and nothing is harmed. */
    @Test
    @Timeout(300)
    void a_damaged_statement_does_no_harm_where_it_passes() throws SQLException {
        Random random = new Random(20_240_229);
        List<String> statements = new ArrayList<>(honest());
        statements.addAll(honest());
        statements.addAll(hostile());
        statements.removeIf(sql -> sql.length() > 1_000);
        int ran = 0;
        for (int i = 0; i < 1_500; i++) {
            String sql = statements.get(random.nextInt(statements.size()));
            Reading<CheckedSelect> reading =
                    check(Damage.of(sql, random.nextInt(3), random.nextInt(400), random.nextInt(400)));
            if (reading.isOk()) {
                ran += runs(reading.get().text()) ? 1 : 0;
            }
        }

        assertThat(ran).isGreaterThan(50);
        assertThat(server.canaries()).isEqualTo(before);
    }

    private static boolean runs(String text) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL statement_timeout = 1000");
            statement.executeQuery(text).close();
            connection.commit();
            return true;
        } catch (SQLException e) {
            return false;
        } finally {
            reset();
        }
    }

    @Test
    void an_unknown_engine_gets_the_common_part_and_the_drivers_word_on_tables() throws SQLException {
        SqlGuard common = new StrictGuard(SelectDialect.COMMON, new MetaDataTables(), GuardPolicy.DEFAULT);

        for (String sql : GuardCorpus.honestEverywhere()) {
            assertThat(common.check(sql, connection).problems()).isEmpty();
        }
        for (String sql : GuardCorpus.hostileEverywhere()) {
            assertThat(common.check(sql, connection).problems()).isNotEmpty();
        }
    }

    @Test
    void the_guard_for_a_database_is_chosen_by_its_product() throws SQLException {
        SqlGuard guard = SqlGuards.forDatabase();

        assertThat(guard.check("SELECT amount::int FROM sales", connection).problems())
                .isEmpty();
        assertThat(guard.check("SELECT 1 FROM secrets.keys", connection).problems())
                .hasSize(1);
    }

    @Test
    void a_refusal_says_where_and_what_to_write_instead() throws SQLException {
        assertThat(check("SELECT region,\n  pg_sleep(1)\nFROM sales").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("Line 2, column 3: the function \"pg_sleep\" is not accepted"));
    }

    @Test
    void an_unknown_table_comes_with_the_nearest_and_all_known_ones() throws SQLException {
        assertThat(check("SELECT * FROM sale").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("sql_unknown_table");
            assertThat(problem.didYouMean()).isEqualTo("sales");
            assertThat(problem.allowed())
                    .contains("sales", "customers", "Order Items")
                    .doesNotContain("hidden_temp");
        });
    }

    @Test
    void every_objection_is_reported_in_the_order_of_the_text() throws SQLException {
        assertThat(check("SELECT pg_sleep(1), 'x'::regclass, nextval('ids') FROM nowhere")
                        .problems())
                .extracting(Problem::message)
                .extracting(message -> message.substring(0, message.indexOf(':')))
                .containsExactly("Line 1, column 8", "Line 1, column 26", "Line 1, column 36", "Line 1, column 56");
    }

    @Test
    void a_policy_narrows_and_widens() throws SQLException {
        GuardPolicy policy = GuardPolicy.DEFAULT
                .withTables(Set.of("sales", "secrets.KEYS"))
                .withSchemas(Set.of("PUBLIC", "secrets"))
                .withFunctions(Set.of("trap"))
                .withoutFunctions(Set.of("upper"));

        assertThat(check("SELECT trap(id), key FROM sales, secrets.keys", policy))
                .isEmpty();
        assertThat(check("SELECT upper(name) FROM customers", policy)).hasSize(2);
    }

    @Test
    void a_table_shadowed_by_a_temporary_one_is_not_read_by_its_name_alone() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE products AS SELECT 1 AS hidden");
        }
        try {
            assertThat(check("SELECT * FROM products").problems()).hasSize(1);
            assertThat(check("SELECT * FROM public.products").problems()).isEmpty();
        } finally {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP TABLE pg_temp.products");
            }
        }
    }

    @Test
    void the_servers_complaint_points_into_the_planners_text() throws SQLException {
        String sql = "SELECT region, -- the area\n  amuont   FROM sales";

        assertThat(check(sql).get().text()).isEqualTo("SELECT region,\n  amuont   FROM sales");
    }

    private static List<Problem> check(String sql, GuardPolicy policy) throws SQLException {
        return SqlGuards.postgres(policy).check(sql, connection).problems();
    }

    private static Reading<CheckedSelect> check(String sql) throws SQLException {
        return SqlGuards.postgres().check(sql, connection);
    }

    private static void reset() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setReadOnly(false);
    }
}
