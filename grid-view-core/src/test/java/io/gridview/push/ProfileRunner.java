package io.gridview.push;

import io.gridview.data.ReadLimits;
import io.gridview.data.RowTable;
import io.gridview.dialect.SqlDialect;
import io.gridview.profile.TableProfile;
import io.gridview.profile.TableProfiler;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks a real engine for the profile of a statement's whole result, and reads the page and all rows to compare. */
record ProfileRunner(Connection connection, SqlDialect dialect) {
    private static final int MOST_ROWS = 1_000_000;

    RowTable rows(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return RowTable.query(statement, ReadLimits.rows(MOST_ROWS));
        }
    }

    RowTable page(String sql, int rows) throws SQLException {
        return rows(dialect.page(sql, rows, 0));
    }

    TableProfile whole(String sql) throws SQLException {
        return TableProfiler.profile(rows(sql));
    }

    /** The profile of the page, made that of the whole result by what the engine answers. */
    TableProfile pushed(String sql, RowTable page) throws SQLException {
        ProfileQuestion question = new ProfileQuestion(TableProfiler.profile(page), dialect);
        return question.answer(answer(statement(sql, page, question), question.width()));
    }

    String statement(String sql, RowTable page, ProfileQuestion question) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> reads = new ArrayList<>();
        List<String> types = sqlTypes(sql);
        for (int place = 0; place < page.columnCount(); place++) {
            names.add("c" + place);
            reads.add(dialect.read("c" + place, page.columns().get(place).type(), types.get(place)));
        }
        return "WITH " + dialect.commonTable("q", names, sql, false) + ", "
                + dialect.commonTable("r", names, "SELECT " + String.join(", ", reads) + " FROM q", false)
                + "\nSELECT 0 AS question, a.* FROM (" + question.select() + ") a";
    }

    private List<String> sqlTypes(String sql) throws SQLException {
        List<String> types = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(dialect.page(sql, 0, 0))) {
            ResultSetMetaData columns = rows.getMetaData();
            for (int place = 1; place <= columns.getColumnCount(); place++) {
                types.add(columns.getColumnTypeName(place));
            }
        }
        return types;
    }

    private List<TextRow> answer(String sql, int width) throws SQLException {
        List<TextRow> answer = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<@Nullable String> texts = new ArrayList<>(width);
                for (int place = 0; place < width; place++) {
                    texts.add(rows.getString(place + 2));
                }
                answer.add(new TextRow(texts));
            }
        }
        return answer;
    }
}
