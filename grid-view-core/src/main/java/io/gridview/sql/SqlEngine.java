package io.gridview.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** The engines whose ways are known. */
enum SqlEngine {
    DUCKDB,
    POSTGRESQL,
    TRINO,
    OTHER;

    /** The engine at the other end of a connection, by the name that its driver tells. */
    static SqlEngine of(Connection connection) throws SQLException {
        return switch (connection.getMetaData().getDatabaseProductName()) {
            case "DuckDB" -> DUCKDB;
            case "PostgreSQL" -> POSTGRESQL;
            case "Trino" -> TRINO;
            default -> OTHER;
        };
    }
}
