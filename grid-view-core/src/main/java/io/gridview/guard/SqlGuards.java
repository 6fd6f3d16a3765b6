package io.gridview.guard;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** The guards that come with the library. */
public final class SqlGuards {
    private SqlGuards() {}

    /** {@link #duckDb(GuardPolicy)} with the tables and views of the connection's own schema. */
    public static SqlGuard duckDb() {
        return duckDb(GuardPolicy.DEFAULT);
    }

    /** {@link #duckDb(GuardPolicy)} with these tables alone. */
    public static SqlGuard duckDb(Collection<String> tables) {
        return duckDb(GuardPolicy.DEFAULT.withTables(tables));
    }

    /**
     * For DuckDB: DuckDB itself parses the text, and only known kinds of nodes pass, and what the policy opens. Tables
     * may be written with their schema, and with the name of the connection's own database before it.
     *
     * @param policy the tables and functions that statements may name
     */
    public static SqlGuard duckDb(GuardPolicy policy) {
        return new DuckDbGuard(policy);
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
