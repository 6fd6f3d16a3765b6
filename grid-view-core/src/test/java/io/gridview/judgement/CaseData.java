package io.gridview.judgement;

import io.gridview.data.ReadLimits;
import io.gridview.data.RowTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** The databases that the cases ask, each made when the first of its cases comes. */
final class CaseData implements AutoCloseable {
    private static final Path FOLDER = Path.of("src/test/resources/judgement/data");
    private static final String TPCH = "tpch";
    private static final int MOST_ROWS = 100_000;

    private final Map<String, Connection> open = new HashMap<>();

    /**
     * The result of a query.
     *
     * @param data a script in the folder of data, or {@code tpch}
     * @param maxRows rows read at most; 0 for all
     */
    RowTable query(String data, String sql, int maxRows) throws SQLException {
        try (PreparedStatement statement = connection(data).prepareStatement(sql)) {
            return RowTable.query(statement, ReadLimits.rows(maxRows == 0 ? MOST_ROWS : maxRows));
        }
    }

    private Connection connection(String data) throws SQLException {
        Connection known = open.get(data);
        if (known != null) {
            return known;
        }
        Connection made = DriverManager.getConnection("jdbc:duckdb:");
        open.put(data, made);
        try (Statement statement = made.createStatement()) {
            // Groups without an ORDER BY come in the same order on every machine.
            statement.execute("SET threads = 1");
        }
        if (data.equals(TPCH)) {
            TpchRows.load(made);
        } else {
            run(made, data);
        }
        return made;
    }

    private static void run(Connection connection, String data) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String script = Files.readString(FOLDER.resolve(data + ".sql"));
            for (String sql : script.replace("${folder}", FOLDER.toString()).split(";;")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : open.values()) {
            connection.close();
        }
    }
}
