package io.gridview.dialect;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

@PropertyDefaults(tries = 50)
class DuckDbDialectLawsTest extends DialectLaws {
    private static Engine engine;

    @BeforeContainer
    static void open() throws SQLException {
        engine = new Engine(new DuckDbDialect(), DriverManager.getConnection("jdbc:duckdb:"));
    }

    @AfterContainer
    static void close() throws SQLException {
        engine.connection().close();
    }

    @Override
    Engine engine() {
        return engine;
    }

    @Override
    List<String> typeNames() {
        return List.of("DOUBLE", "TIMESTAMP", "TIMESTAMP WITH TIME ZONE");
    }
}
