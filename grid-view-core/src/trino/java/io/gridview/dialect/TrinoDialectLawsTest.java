package io.gridview.dialect;

import io.gridview.trino.TrinoCluster;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

@PropertyDefaults(tries = 5)
class TrinoDialectLawsTest extends DialectLaws {
    private static Engine engine;

    @BeforeContainer
    static void open() throws SQLException {
        engine = new Engine(new TrinoDialect(), TrinoCluster.connect());
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
        return List.of("double", "timestamp(6)", "timestamp(6) with time zone");
    }
}
