package io.gridview.dialect;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

@PropertyDefaults(tries = 50)
class PostgresDialectLawsTest extends DialectLaws {
    private static EmbeddedPostgres postgres;
    private static Engine engine;

    @BeforeContainer
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        engine = new Engine(
                new PostgresDialect(), DriverManager.getConnection(postgres.getJdbcUrl("postgres", "postgres")));
    }

    @AfterContainer
    static void stop() throws IOException, SQLException {
        engine.connection().close();
        postgres.close();
    }

    @Override
    Engine engine() {
        return engine;
    }

    @Override
    List<String> typeNames() {
        return List.of("float8", "timestamp", "timestamptz");
    }
}
