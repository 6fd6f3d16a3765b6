package io.gridview.sql;

import io.gridview.data.ReadLimits;
import io.gridview.data.RowTable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Reads the first rows of a query, and lets no engine work out more than those where it can be told. */
final class PageReader {
    private static final int FETCH_SIZE = 1000;

    private final QueryRun run;
    private final ReadLimits limits;

    PageReader(QueryRun run, ReadLimits limits) {
        this.run = run;
        this.limits = limits;
    }

    RowTable read(String select) throws SQLException {
        return switch (run.engine()) {
            case DUCKDB -> duckDb(select);
            case POSTGRESQL, TRINO, OTHER -> rows(select);
        };
    }

    /** DuckDB gives the rows of a prepared statement faster. */
    private RowTable duckDb(String select) throws SQLException {
        String page = hasDistinctLabels(select)
                ? "SELECT * FROM (\n" + select + "\n) AS page LIMIT " + (limits.maxRows() + 1L)
                : select;
        try (PreparedStatement statement = run.connection().prepareStatement(page)) {
            return run.watched(statement, open -> RowTable.query(open, limits));
        }
    }

    private RowTable rows(String select) throws SQLException {
        try (Statement statement = run.connection().createStatement()) {
            statement.setFetchSize(FETCH_SIZE);
            statement.setMaxRows(Math.addExact(limits.maxRows(), 1));
            return run.watched(statement, open -> {
                try (ResultSet rows = open.executeQuery(select)) {
                    return RowTable.read(rows, limits);
                }
            });
        }
    }

    /**
     * DuckDB reads a result whole unless a LIMIT stands around it, but renames columns of equal names inside a
     * subquery; those few results are read without the LIMIT.
     */
    private boolean hasDistinctLabels(String select) throws SQLException {
        try (PreparedStatement statement = run.connection().prepareStatement(select)) {
            ResultSetMetaData metaData = statement.getMetaData();
            Set<String> labels = new HashSet<>();
            for (int i = 1; i <= metaData.getColumnCount(); i++) {
                if (!labels.add(metaData.getColumnLabel(i).toLowerCase(Locale.ROOT))) {
                    return false;
                }
            }
            return true;
        }
    }
}
