package io.gridview.push;

import io.gridview.data.ColumnType;
import io.gridview.dialect.SortKey;
import io.gridview.dialect.SqlDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The question for groups: the most weighty keys one by one, the rest lumped together.
 *
 * <pre>
 * groups   one row for each group of rows: keys k, parts of measures p, places in the statement's order o
 * ranked   the same, with the rank n of each key by its weight
 * lumped   keys of a rank beyond the most as one: n = 0
 * </pre>
 */
final class GroupSelect {
    private final GroupQuery query;
    private final List<MeasureParts> measures;
    private final SqlDialect dialect;
    private final List<Part> parts;

    GroupSelect(GroupQuery query, List<MeasureParts> measures, List<RowOrderKey> order, SqlDialect dialect) {
        this.query = query;
        this.measures = measures;
        this.dialect = dialect;
        this.parts = new ArrayList<>();
        measures.forEach(measure -> parts.addAll(measure.parts()));
        order.forEach(key -> parts.add(firstPlace(key)));
    }

    private Part firstPlace(RowOrderKey key) {
        PushedColumn column = key.column();
        return key.descending()
                ? new Part(dialect.greatest(column.name(), column.type()), column.type(), Part.Again.GREATEST)
                : new Part(dialect.least(column.name(), column.type()), column.type(), Part.Again.LEAST);
    }

    Question question() {
        List<String> columns = new ArrayList<>();
        for (int key = 0; key < keys(); key++) {
            columns.add(dialect.encoded("k" + key, query.keys().get(key).type()));
        }
        for (int part = 0; part < parts.size(); part++) {
            columns.add(dialect.encoded("p" + part, parts.get(part).typeAgain()));
        }
        for (int key = 0; key < keys(); key++) {
            columns.add(text("n" + key));
            columns.add(text("max(m" + key + ") OVER ()"));
        }
        columns.add(text("valued"));
        columns.add(dialect.encoded("low", ColumnType.DOUBLE));
        return new Question(
                "SELECT " + aliased(columns) + " FROM (" + lumped() + ") AS lumped",
                GroupRow.width(keys(), parts.size()));
    }

    private static String aliased(List<String> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i) + " AS a" + i)
                .collect(Collectors.joining(", "));
    }

    private static String text(String number) {
        return "CAST(" + number + " AS VARCHAR)";
    }

    private int keys() {
        return query.keys().size();
    }

    private String lumped() {
        List<String> columns = new ArrayList<>();
        for (int key = 0; key < keys(); key++) {
            columns.add("CASE WHEN n" + key + " <= " + query.mostKeys() + " THEN n" + key + " ELSE 0 END AS n" + key);
        }
        for (int key = 0; key < keys(); key++) {
            columns.add(dialect.least("k" + key, query.keys().get(key).type()) + " AS k" + key);
        }
        for (int part = 0; part < parts.size(); part++) {
            String again = parts.get(part).over("p" + part, dialect);
            String one = dialect.least("p" + part, parts.get(part).type());
            columns.add((again == null ? one : again) + " AS p" + part);
        }
        for (int key = 0; key < keys(); key++) {
            columns.add("max(n" + key + ") AS m" + key);
        }
        columns.add("count(p0) AS valued");
        columns.add("min(w) AS low");
        return "SELECT " + String.join(", ", columns) + " FROM (" + ranked() + ") AS ranked GROUP BY " + firstColumns();
    }

    private String firstColumns() {
        return keys() == 1 ? "1" : "1, 2";
    }

    private String ranked() {
        if (keys() == 1) {
            return "SELECT g.*, " + rank("w", 0) + " FROM (SELECT f.*, " + weight() + " AS w FROM (" + groups()
                    + ") AS f) AS g";
        }
        return "SELECT h.*, " + rank("w0", 0) + ", " + rank("w1", 1)
                + " FROM (SELECT g.*, sum(abs(w)) OVER (PARTITION BY k0) AS w0,"
                + " sum(abs(w)) OVER (PARTITION BY k1) AS w1 FROM (SELECT f.*, " + weight() + " AS w FROM ("
                + groups() + ") AS f) AS g) AS h";
    }

    private String rank(String weight, int key) {
        SortKey byKey =
                new SortKey(dialect.ordered("k" + key, query.keys().get(key).type()), false);
        return "dense_rank() OVER (ORDER BY " + weight + " DESC, " + byKey.sql() + ") AS n" + key;
    }

    private String weight() {
        List<String> weights = new ArrayList<>();
        int from = 0;
        for (MeasureParts measure : measures) {
            int to = from + measure.parts().size();
            List<String> columns =
                    IntStream.range(from, to).mapToObj(part -> "p" + part).toList();
            weights.add("coalesce(" + measure.weight(columns) + ", 0)");
            from = to;
        }
        return String.join(" + ", weights);
    }

    /** Steps of dates are made of the groups of single days: there are few, and grouping by them costs less. */
    private String groups() {
        boolean byDays = query.keys().get(0).grain() != null
                && query.keys().get(0).column().type() == ColumnType.DATE
                && measures.stream().allMatch(MeasureParts::combines);
        if (!byDays) {
            List<String> columns = new ArrayList<>();
            for (int key = 0; key < keys(); key++) {
                columns.add(query.keys().get(key).value() + " AS k" + key);
            }
            return grouped(columns, "r");
        }
        List<String> days = new ArrayList<>(List.of(query.keys().get(0).column().name() + " AS d"));
        List<String> steps = new ArrayList<>(
                List.of(dialect.floor(
                                "d",
                                ColumnType.DATE,
                                Objects.requireNonNull(query.keys().get(0).grain())) + " AS k0"));
        if (keys() == 2) {
            days.add(query.keys().get(1).value() + " AS k1");
            steps.add("k1");
        }
        for (int part = 0; part < parts.size(); part++) {
            steps.add(parts.get(part).over("p" + part, dialect) + " AS p" + part);
        }
        return "SELECT " + String.join(", ", steps) + " FROM (" + grouped(days, "r") + ") AS days GROUP BY "
                + firstColumns();
    }

    private String grouped(List<String> keys, String table) {
        List<String> columns = new ArrayList<>(keys);
        for (int part = 0; part < parts.size(); part++) {
            columns.add(parts.get(part).aggregate() + " AS p" + part);
        }
        return "SELECT " + String.join(", ", columns) + " FROM " + table + " GROUP BY " + firstColumns();
    }
}
