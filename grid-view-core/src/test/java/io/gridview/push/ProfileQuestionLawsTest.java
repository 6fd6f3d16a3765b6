package io.gridview.push;

import io.gridview.dialect.DuckDbDialect;
import io.gridview.dialect.PostgresDialect;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The profile of a page and an engine's answer together are the profile of all rows. */
class ProfileQuestionLawsTest {
    private static ProfileRunner duckDb;
    private static ProfileRunner postgres;
    private static EmbeddedPostgres server;

    @BeforeContainer
    static void start() throws IOException, SQLException {
        duckDb = new ProfileRunner(DriverManager.getConnection("jdbc:duckdb:"), new DuckDbDialect());
        server = EmbeddedPostgres.start();
        Connection connection = server.getPostgresDatabase().getConnection();
        postgres = new ProfileRunner(connection, new PostgresDialect());
    }

    @AfterContainer
    static void stop() throws IOException, SQLException {
        duckDb.connection().close();
        postgres.connection().close();
        server.close();
    }

    @Property(tries = 120)
    void a_page_and_the_answer_of_duckdb_make_the_profile_of_all_rows(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int pageRows) throws SQLException {
        ProfileLaws.the_whole_is_as_all_rows_show_it(
                duckDb, RandomValues.of(seed).sql(), pageRows);
    }

    @Property(tries = 120)
    void a_page_and_the_answer_of_postgresql_make_the_profile_of_all_rows(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int pageRows) throws SQLException {
        ProfileLaws.the_whole_is_as_all_rows_show_it(
                postgres, RandomValues.of(seed).sql(), pageRows);
    }
}
