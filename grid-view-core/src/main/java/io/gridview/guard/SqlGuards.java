package io.gridview.guard;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The guards that come with the library. */
public final class SqlGuards {
    private SqlGuards() {}

    /**
     * For DuckDB: DuckDB itself parses the text, and only known kinds of nodes, known functions and the tables and
     * views of the connection's own schema pass.
     */
    public static SqlGuard duckDb() {
        return new DuckDbGuard(DuckDbTables::of);
    }

    /**
     * The same, with the tables that may be read said by name, in any case.
     *
     * @param tables names of tables and views of the connection's own schema
     */
    public static SqlGuard duckDb(Collection<String> tables) {
        Set<String> names =
                tables.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        return new DuckDbGuard(connection -> names);
    }

    /**
     * For PostgreSQL and databases that read SQL as it does: one statement that only reads, no word that writes, no
     * function known to reach outside. It is a scan, not a parse: let the connection's role have no more rights than
     * the reader of the answer.
     */
    public static SqlGuard generic() {
        return new GenericGuard();
    }

    /** {@link #duckDb()} on a connection to DuckDB, {@link #generic()} on any other. */
    public static SqlGuard forDatabase() {
        SqlGuard duckDb = duckDb();
        SqlGuard generic = generic();
        return (sql, connection) -> (isDuckDb(connection) ? duckDb : generic).check(sql, connection);
    }

    private static boolean isDuckDb(Connection connection) throws SQLException {
        return "DuckDB".equals(connection.getMetaData().getDatabaseProductName());
    }
}
