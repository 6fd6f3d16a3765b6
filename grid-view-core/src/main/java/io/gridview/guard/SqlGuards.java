package io.gridview.guard;

import io.gridview.guard.select.SelectDialect;
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
     * For databases with an SQL of their own: one statement that only reads, no word that writes, no function known to
     * reach outside. It is a scan, not a parse: let the connection's role have no more rights than the reader of the
     * answer.
     */
    public static SqlGuard generic() {
        return new GenericGuard();
    }

    /** For PostgreSQL, with the tables of the connection's own schema. */
    public static SqlGuard postgres() {
        return postgres(GuardPolicy.DEFAULT);
    }

    /** For PostgreSQL: the library's own grammar of queries, known functions, types and operators, and these tables. */
    public static SqlGuard postgres(GuardPolicy policy) {
        return new StrictGuard(SelectDialect.POSTGRES, new PostgresTables(), policy);
    }

    /** For Trino, with the tables of the connection's own schema. */
    public static SqlGuard trino() {
        return trino(GuardPolicy.DEFAULT);
    }

    /** For Trino: the library's own grammar of queries, known functions, types and operators, and these tables. */
    public static SqlGuard trino(GuardPolicy policy) {
        return new StrictGuard(SelectDialect.TRINO, new SchemaTables(), policy);
    }

    /** {@link #forDatabase(GuardPolicy)} with the tables and views of the connection's own schema. */
    public static SqlGuard forDatabase() {
        return forDatabase(GuardPolicy.DEFAULT);
    }

    /**
     * The guard that suits the database on the other side, by its product's name. One that is not known may run what
     * PostgreSQL and Trino have in common.
     */
    public static SqlGuard forDatabase(GuardPolicy policy) {
        SqlGuard duckDb = duckDb(policy);
        SqlGuard postgres = postgres(policy);
        SqlGuard trino = trino(policy);
        SqlGuard other = new StrictGuard(SelectDialect.COMMON, new MetaDataTables(), policy);
        return (sql, connection) -> (switch (connection.getMetaData().getDatabaseProductName()) {
                    case "DuckDB" -> duckDb;
                    case "PostgreSQL" -> postgres;
                    case "Trino" -> trino;
                    default -> other;
                })
                .check(sql, connection);
    }
}
