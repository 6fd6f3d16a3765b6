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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A database that answers, and the dialect that is tried on it. */
final class Engine {
    private final SqlDialect dialect;
    private final Connection connection;
    private final Map<Sample, String> tables = new HashMap<>();

    Engine(SqlDialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    SqlDialect dialect() {
        return dialect;
    }

    Connection connection() {
        return connection;
    }

    /** The column as Java reads it. */
    Column column(Sample sample) throws SQLException {
        String sql = "SELECT v FROM " + table(sample) + " ORDER BY i";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return RowTable.query(statement, ReadLimits.DEFAULT).columns().get(0);
        }
    }

    /** What expressions over {@code v}, the column as the dialect reads it, are for each row. */
    List<List<@Nullable String>> each(Sample sample, List<String> expressions) throws SQLException {
        return rows(select(sample, String.join(", ", expressions)) + " ORDER BY i");
    }

    /** What aggregates over {@code v} are for all rows. */
    List<@Nullable String> all(Sample sample, List<String> aggregates) throws SQLException {
        return rows(select(sample, String.join(", ", aggregates))).get(0);
    }

    /** The numbers of the rows that have a value, in this order. */
    List<Integer> order(Sample sample, List<SortKey> keys) throws SQLException {
        String order = keys.stream().map(SortKey::sql).collect(Collectors.joining(", "));
        return texts(select(sample, "i") + " WHERE v IS NOT NULL ORDER BY " + order).stream()
                .map(Integer::valueOf)
                .toList();
    }

    String select(Sample sample, String expression) throws SQLException {
        String read = "SELECT i, " + dialect.read("v", sample.type(), sample.sqlType()) + " FROM " + table(sample);
        return "WITH " + dialect.commonTable("d", List.of("i", "v"), read, true) + "\nSELECT " + expression + " FROM d";
    }

    /** A stored table, as engines compute constants in other ways than columns. */
    private String table(Sample sample) throws SQLException {
        String known = tables.get(sample);
        if (known != null) {
            return known;
        }
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < sample.values().size(); i++) {
            String value = sample.values().get(i);
            String cell = String.format(sample.cell(), value == null ? "NULL" : dialect.literal(value));
            rows.add("(" + i + ", " + cell + ")");
        }
        String name = "sample_" + UUID.randomUUID().toString().replace("-", "");
        String values = dialect.commonTable("r", List.of("i", "v"), "VALUES " + String.join(",\n", rows), false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + name + " AS WITH " + values + " SELECT * FROM r");
        }
        tables.put(sample, name);
        return name;
    }

    /** The first column of a result. */
    List<@Nullable String> texts(String sql) throws SQLException {
        List<@Nullable String> texts = new ArrayList<>();
        rows(sql).forEach(row -> texts.add(row.get(0)));
        return texts;
    }

    private List<List<@Nullable String>> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int count = result.getMetaData().getColumnCount();
            List<List<@Nullable String>> rows = new ArrayList<>();
            while (result.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int i = 1; i <= count; i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
