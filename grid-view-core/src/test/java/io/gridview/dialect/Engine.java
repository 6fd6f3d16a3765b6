package io.gridview.dialect;

import io.gridview.data.Column;
import io.gridview.data.ReadLimits;
import io.gridview.data.RowTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A database that answers, and the dialect that is tried on it. */
record Engine(SqlDialect dialect, Connection connection) {
    /** The column as Java reads it. */
    Column column(Sample sample) throws SQLException {
        String sql = "WITH " + raw(sample) + " SELECT v FROM r ORDER BY i";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return RowTable.query(statement, ReadLimits.DEFAULT).columns().get(0);
        }
    }

    /** What an expression over {@code v}, the column as the dialect reads it, is for each row. */
    List<@Nullable String> each(Sample sample, String expression) throws SQLException {
        return texts(select(sample, expression) + " ORDER BY i");
    }

    /** What aggregates over {@code v} are for all rows. */
    List<@Nullable String> all(Sample sample, List<String> aggregates) throws SQLException {
        String sql = select(sample, String.join(", ", aggregates));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            List<@Nullable String> texts = new ArrayList<>();
            for (int i = 1; i <= aggregates.size(); i++) {
                texts.add(rows.getString(i));
            }
            return texts;
        }
    }

    /** The numbers of the rows that have a value, in this order. */
    List<Integer> order(Sample sample, List<SortKey> keys) throws SQLException {
        String order = keys.stream().map(SortKey::sql).collect(Collectors.joining(", "));
        return texts(select(sample, "i") + " WHERE v IS NOT NULL ORDER BY " + order).stream()
                .map(Integer::valueOf)
                .toList();
    }

    String select(Sample sample, String expression) {
        String read = "SELECT i, " + dialect.read("v", sample.type(), sample.sqlType()) + " FROM r";
        return "WITH " + raw(sample) + ", " + dialect.commonTable("d", List.of("i", "v"), read, true) + "\nSELECT "
                + expression + " FROM d";
    }

    private String raw(Sample sample) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < sample.values().size(); i++) {
            String value = sample.values().get(i);
            String cell = String.format(sample.cell(), value == null ? "NULL" : dialect.literal(value));
            rows.add("(" + i + ", " + cell + ")");
        }
        return dialect.commonTable("r", List.of("i", "v"), "VALUES " + String.join(",\n", rows), false);
    }

    List<@Nullable String> texts(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<@Nullable String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
