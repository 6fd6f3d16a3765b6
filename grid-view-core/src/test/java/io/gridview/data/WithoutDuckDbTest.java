package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.junit.jupiter.api.Test;

/** The library works where no class of DuckDB can be found; the rows come over the interfaces of JDBC alone. */
class WithoutDuckDbTest {
    @Test
    void result_sets_are_read() throws Exception {
        try (Hiding loader = new Hiding();
                Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement = connection.prepareStatement("SELECT 42 AS x");
                ResultSet rows = statement.executeQuery()) {
            Object table = table(loader, "read", ResultSet.class, rows);

            assertThat(rowsOf(table)).hasToString("[[42]]");
            assertThat(loader.hasLoaded("io.gridview.data.DuckDbRows")).isFalse();
        }
    }

    @Test
    void prepared_queries_are_read_by_their_result_sets() throws Exception {
        try (Hiding loader = new Hiding();
                Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement = connection.prepareStatement("SELECT 42 AS x")) {
            Object table = table(loader, "query", PreparedStatement.class, statement);

            assertThat(rowsOf(table)).hasToString("[[42]]");
            assertThat(loader.hasLoaded("io.gridview.data.RowTable")).isTrue();
            assertThat(loader.hasLoaded("io.gridview.data.DuckDbRows")).isFalse();
        }
    }

    private static Object table(ClassLoader loader, String method, Class<?> source, Object rows)
            throws ReflectiveOperationException {
        Class<?> limits = loader.loadClass("io.gridview.data.ReadLimits");
        Class<?> rowTable = loader.loadClass("io.gridview.data.RowTable");
        return rowTable.getMethod(method, source, limits)
                .invoke(null, rows, limits.getField("DEFAULT").get(null));
    }

    private static Object rowsOf(Object table) throws ReflectiveOperationException {
        return table.getClass().getMethod("rows").invoke(table);
    }

    /** Loads the library anew and finds everything else but DuckDB. */
    private static final class Hiding extends URLClassLoader {
        Hiding() {
            super(
                    new URL[] {
                        RowTable.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    null);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.duckdb.")) {
                throw new ClassNotFoundException(name);
            }
            return name.startsWith("io.gridview.")
                    ? super.findClass(name)
                    : WithoutDuckDbTest.class.getClassLoader().loadClass(name);
        }

        boolean hasLoaded(String name) {
            return findLoadedClass(name) != null;
        }
    }
}
