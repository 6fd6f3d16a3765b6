package io.gridview.trino;

import io.airlift.log.Level;
import io.airlift.log.Logging;
import io.trino.Session;
import io.trino.plugin.memory.MemoryPlugin;
import io.trino.plugin.tpch.TpchPlugin;
import io.trino.testing.DistributedQueryRunner;
import io.trino.testing.TestingSession;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;

/** One coordinator and two workers of Trino for all tests of a run, with the catalogs {@code tpch} and {@code memory}. */
public final class TrinoCluster {
    private static final TrinoCluster ONE = new TrinoCluster();

    private final DistributedQueryRunner runner;

    private TrinoCluster() {
        Logging.initialize().setLevel("", Level.ERROR);
        Session session = TestingSession.testSessionBuilder()
                .setCatalog("memory")
                .setSchema("default")
                .build();
        try {
            runner = DistributedQueryRunner.builder(session).setWorkerCount(2).build();
        } catch (Exception e) {
            throw new IllegalStateException("Trino does not start", e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(runner::close));
        runner.installPlugin(new TpchPlugin());
        runner.createCatalog("tpch", "tpch", Map.of());
        runner.installPlugin(new MemoryPlugin());
        runner.createCatalog("memory", "memory", Map.of());
    }

    /** The address of the catalog {@code memory} with the schema {@code default}. */
    public static String url() {
        return "jdbc:trino://" + ONE.runner.getCoordinator().getBaseUrl().getAuthority() + "/memory/default";
    }

    /** A new connection to {@link #url}. */
    public static Connection connect() throws SQLException {
        Properties user = new Properties();
        user.setProperty("user", "test");
        return DriverManager.getConnection(url(), user);
    }

    /** Gives a new connection each time. */
    public static DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                TrinoCluster.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        return connect();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
