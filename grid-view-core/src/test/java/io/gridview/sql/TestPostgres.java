package io.gridview.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A server with a small shop, whose texts are canaries. */
final class TestPostgres implements AutoCloseable {
    private final EmbeddedPostgres server;

    TestPostgres() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        execute(
                "CREATE TABLE sales AS SELECT i AS n, 'canary' || i AS word, (i * 10.5)::numeric(9, 2) AS amount"
                        + " FROM generate_series(1, 1000) i",
                "CREATE TABLE hidden (secret int)",
                "CREATE TYPE mood AS ENUM ('sad')",
                "CREATE ROLE reader LOGIN",
                "GRANT SELECT ON sales TO reader",
                "CREATE FUNCTION boom(t text) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION"
                        + " 'raised %', t USING DETAIL = 'canary detail', HINT = 'canary hint', ERRCODE = '42703'; END $$");
    }

    DataSource admin() {
        return server.getPostgresDatabase();
    }

    /** A user who may read one table. */
    DataSource reader() {
        return server.getDatabase("reader", "postgres");
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = admin().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    long number(String sql) throws SQLException {
        try (Connection connection = admin().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** How many statements with this text the server runs now. */
    long active(String part) throws SQLException {
        return number("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid()"
                + " AND query LIKE '%" + part + "%'");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
