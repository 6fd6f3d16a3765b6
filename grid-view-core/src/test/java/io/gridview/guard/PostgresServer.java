package io.gridview.guard;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** An embedded server with the tables of the corpus, and canaries for all that a statement could touch. */
final class PostgresServer implements AutoCloseable {
    private static final String CANARIES =
            "SELECT (SELECT count(*) || ':' || sum(hashtext(s::text)) FROM public.sales s)"
                    + " || '|' || (SELECT count(*) || ':' || sum(hashtext(c::text)) FROM public.customers c)"
                    + " || '|' || (SELECT string_agg(key, ',') FROM secrets.keys)"
                    + " || '|' || (SELECT last_value || ':' || is_called FROM public.ids)"
                    + " || '|' || (SELECT md5(string_agg(name || setting, ',' ORDER BY name)) FROM pg_settings"
                    + " WHERE name NOT LIKE 'transaction%')"
                    + " || '|' || (SELECT count(*) FROM pg_class) || '|' || (SELECT count(*) FROM pg_proc)"
                    + " || '|' || (SELECT count(*) FROM pg_authid) || '|' || (SELECT count(*) FROM pg_namespace)"
                    + " || '|' || (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory')"
                    + " || '|' || (SELECT count(*) || ':' || sum(oid::bigint) FROM pg_largeobject_metadata)"
                    + " || '|' || (SELECT count(*) FROM pg_listening_channels())"
                    + " || '|' || (SELECT count(*) FROM pg_cursors WHERE is_holdable)"
                    + " || '|' || (SELECT count(*) FROM pg_replication_slots)"
                    + " || '|' || (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend')";

    private final EmbeddedPostgres postgres;
    private final Path folder;
    private final Connection connection;
    private final Connection other;

    private PostgresServer(EmbeddedPostgres postgres, Path folder) throws SQLException {
        this.postgres = postgres;
        this.folder = folder;
        this.connection = postgres.getPostgresDatabase().getConnection();
        this.other = postgres.getPostgresDatabase().getConnection();
    }

    static PostgresServer start(Path folder) throws IOException, SQLException {
        Files.writeString(folder.resolve("canary.txt"), "canary");
        PostgresServer server = new PostgresServer(
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("data"))
                        .start(),
                folder);
        try (Statement statement = server.connection.createStatement()) {
            for (String sql : GuardCorpus.tables("postgres")) {
                statement.execute(sql);
            }
        }
        return server;
    }

    Connection connection() {
        return connection;
    }

    /** One text for everything a statement could have changed; asked on the connection that it ran on. */
    String canaries() throws SQLException {
        if (!other.isValid(5)) {
            throw new SQLException("the other session is gone");
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CANARIES)) {
            rows.next();
            return rows.getString(1) + files(folder) + files(folder.resolve("data"));
        }
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        other.close();
        postgres.close();
    }
}
