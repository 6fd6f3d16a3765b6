package io.gridview.examples.chat.query;

import io.gridview.examples.chat.catalog.TableEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the SELECT that answers a question. */
public final class SqlMaker {
    /** How many rows of a large table are shown when nobody says. */
    static final int LIST_LIMIT = 100;

    /** One SELECT; every name in it is the catalog's and every text literal is quoted. */
    public String sql(Question question) {
        return question.shape()
                .match(new Shape.Cases<Select>() {
                    @Override
                    public Select numbers(Shape.Numbers numbers) {
                        return NumbersSql.select(question, numbers);
                    }

                    @Override
                    public Select rows(Shape.RowList rows) {
                        return list(question, rows);
                    }

                    @Override
                    public Select histogram(Shape.Histogram histogram) {
                        return SqlMaker.histogram(question, histogram);
                    }

                    @Override
                    public Select pairs(Shape.Pairs pairs) {
                        return SqlMaker.pairs(question, pairs);
                    }
                })
                .text();
    }

    private static Select list(Question question, Shape.RowList list) {
        TableEntry table = question.table();
        Set<String> columns = new LinkedHashSet<>(table.listColumns());
        List<String> order = new ArrayList<>();
        Ranking ranking = list.ranking();
        if (list.by() != null) {
            columns.add(list.by().column());
            order.add(list.by().column() + (ranking == null || ranking.highestFirst() ? " DESC" : ""));
        }
        for (String column : table.listOrder()) {
            if (list.by() == null || !list.by().column().equals(column)) {
                order.add(column);
            }
        }
        Integer limit = ranking != null ? Integer.valueOf(ranking.limit()) : table.isLarge() ? LIST_LIMIT : null;
        List<String> where = new ArrayList<>(where(question));
        if (list.by() != null) {
            where.add(list.by().column() + " IS NOT NULL");
        }
        return new Select(List.copyOf(columns), table.table(), where, List.of(), null, order, limit);
    }

    /** Few rows are shown as they are, for the presenter to put into classes; many, or split ones, are counted here. */
    private static Select histogram(Question question, Shape.Histogram histogram) {
        String column = histogram.measure().column();
        List<String> where = new ArrayList<>(where(question));
        where.add(column + " IS NOT NULL");
        if (histogram.by() == null && !question.table().isLarge()) {
            return new Select(
                    List.of(Select.column(column, histogram.measure().resultName())),
                    question.table().table(),
                    where,
                    List.of(),
                    null,
                    List.of(histogram.measure().resultName()),
                    null);
        }
        String width = number(histogram.measure().bin());
        String lower = "CAST(floor(" + column + " / " + width + ") * " + width + " AS " + classType(width) + ")";
        String name = column + "_class";
        Measured count = new Measured.RowCount(question.table());
        List<String> columns = new ArrayList<>();
        columns.add("concat(" + lower + ", ' to ', " + lower + " + " + width + ") AS " + name);
        List<String> groupBy = new ArrayList<>(List.of(name));
        List<String> orderBy = new ArrayList<>(List.of("min(" + column + ")"));
        if (histogram.by() != null) {
            String by = histogram.by().column();
            columns.add(Select.column(histogram.by().expression(), by));
            groupBy.add(by);
            // The first value of a class may come later in one group than in another, so the class itself is sorted by.
            groupBy.add(lower);
            orderBy = List.of(lower, by);
        }
        columns.add(count.sql() + " AS " + count.alias());
        return new Select(columns, question.table().table(), where, groupBy, null, orderBy, null);
    }

    private static String classType(String width) {
        return width.indexOf('.') < 0 ? "INTEGER" : "DECIMAL(18,1)";
    }

    private static Select pairs(Question question, Shape.Pairs pairs) {
        String x = pairs.x().column();
        String y = pairs.y().column();
        List<String> where = new ArrayList<>(where(question));
        if (pairs.coefficient()) {
            return new Select(
                    List.of("corr(" + y + ", " + x + ") AS correlation"),
                    question.table().table(),
                    where,
                    List.of(),
                    null,
                    List.of(),
                    null);
        }
        where.add(x + " IS NOT NULL");
        where.add(y + " IS NOT NULL");
        if (question.table().isLarge()) {
            // Too many rows to draw one by one: every point is the average over one value of x, so that none is left
            // out.
            String average = "avg(" + y + ") AS avg_" + y;
            String count = Select.column("count(*)", new Measured.RowCount(question.table()).alias());
            return new Select(
                    List.of(x, average, count), question.table().table(), where, List.of(x), null, List.of(x), null);
        }
        List<String> columns = new ArrayList<>(List.of(x, y));
        if (pairs.colour() != null) {
            columns.add(
                    Select.column(pairs.colour().expression(), pairs.colour().column()));
        }
        return new Select(columns, question.table().table(), where, List.of(), null, List.copyOf(columns), null);
    }

    static List<String> where(Question question) {
        return question.filters().stream()
                .map(filter -> filter.sql(question.table()))
                .toList();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
