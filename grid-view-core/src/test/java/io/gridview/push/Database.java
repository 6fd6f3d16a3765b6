package io.gridview.push;

import io.gridview.data.Column;
import io.gridview.data.ReadLimits;
import io.gridview.data.RowTable;
import io.gridview.dialect.SqlDialect;
import io.gridview.guard.CheckedSelect;
import io.gridview.spec.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection whose statements are answered from a page and by the engine, without guard and limits. */
final class Database {
    private final Connection connection;
    final List<String> sent = new ArrayList<>();

    Database(Connection connection) {
        this.connection = connection;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first rows of a result. */
    RowTable rows(String sql, int most) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return RowTable.read(rows, ReadLimits.rows(most));
        }
    }

    LargeResult large(String sql, RowTable page) throws SQLException {
        List<PushedColumn> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM (" + sql + ") AS q LIMIT 0")) {
            ResultSetMetaData metaData = rows.getMetaData();
            for (int i = 0; i < page.columnCount(); i++) {
                Column column = page.columns().get(i);
                columns.add(new PushedColumn(i, column.key(), column.type(), metaData.getColumnTypeName(i + 1)));
            }
        }
        SqlDialect dialect = SqlDialect.of(connection).orElseThrow();
        return new LargeResult(dialect, new CheckedSelect(sql), columns, this::ask);
    }

    private List<TextRow> ask(String select, int width) throws EngineException {
        sent.add(select);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            List<TextRow> answer = new ArrayList<>();
            while (rows.next()) {
                List<@Nullable String> texts = new ArrayList<>(width);
                for (int i = 1; i <= width; i++) {
                    texts.add(rows.getString(i));
                }
                answer.add(new TextRow(texts));
            }
            return answer;
        } catch (SQLException e) {
            throw new EngineException(Problem.error("sql_failed", "/sql", e.getMessage() + "\n" + select));
        }
    }
}
