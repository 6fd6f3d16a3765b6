package io.gridview.examples.chat.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Looks up what the planner must know about the rows. */
public final class FactsReader {
    private final DataSource source;

    public FactsReader(DataSource source) {
        this.source = source;
    }

    /** The facts of every table in {@code catalog}, by its name. */
    public Map<String, TableFacts> facts(Catalog catalog) throws SQLException {
        Map<String, TableFacts> facts = new HashMap<>();
        try (Connection connection = source.getConnection()) {
            for (TableEntry table : catalog.tables()) {
                facts.put(table.table(), facts(connection, table));
            }
        }
        return Map.copyOf(facts);
    }

    private static TableFacts facts(Connection connection, TableEntry table) throws SQLException {
        Map<String, List<String>> values = new HashMap<>();
        for (Dimension dimension : table.dimensions()) {
            if (dimension.hasKnownValues()) {
                String column = dimension.expression();
                values.put(
                        dimension.column(),
                        strings(
                                connection,
                                "SELECT DISTINCT " + column + " FROM " + table.table() + " WHERE " + column
                                        + " IS NOT NULL ORDER BY 1"));
            }
        }
        TreeSet<Integer> years = new TreeSet<>();
        LocalDate first = null;
        LocalDate last = null;
        TimeAxis time = table.time();
        if (time != null) {
            for (String year : strings(
                    connection,
                    "SELECT DISTINCT " + time.expression(Grain.YEAR) + " FROM " + table.table() + " ORDER BY 1")) {
                years.add(Integer.valueOf(year));
            }
            if (time.kind() == TimeAxis.Kind.YEAR) {
                first = LocalDate.of(years.first(), 1, 1);
                last = LocalDate.of(years.last(), 12, 31);
            } else {
                first = day(connection, "min", table, time);
                last = day(connection, "max", table, time);
            }
        }
        return new TableFacts(
                Long.parseLong(strings(connection, "SELECT count(*) FROM " + table.table())
                        .get(0)),
                Map.copyOf(values),
                first,
                last,
                years,
                columns(connection, table));
    }

    private static @Nullable LocalDate day(Connection connection, String end, TableEntry table, TimeAxis time)
            throws SQLException {
        List<String> days =
                strings(connection, "SELECT CAST(" + end + "(" + time.column() + ") AS DATE) FROM " + table.table());
        return days.isEmpty() ? null : LocalDate.parse(days.get(0));
    }

    private static List<TableFacts.ColumnFact> columns(Connection connection, TableEntry table) throws SQLException {
        List<TableFacts.ColumnFact> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table.table() + " LIMIT 0")) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                columns.add(new TableFacts.ColumnFact(
                        rows.getMetaData().getColumnName(i), rows.getMetaData().getColumnTypeName(i)));
            }
        }
        return List.copyOf(columns);
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String value = rows.getString(1);
                if (value != null) {
                    found.add(value);
                }
            }
        }
        return List.copyOf(found);
    }
}
