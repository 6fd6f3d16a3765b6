package io.gridview.sql;

import io.gridview.dialect.SortKey;
import io.gridview.dialect.SqlDialect;
import io.gridview.spec.Problem;
import io.gridview.statement.OrderKey;
import io.gridview.statement.SelectReader;
import io.gridview.statement.SelectShape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The order in which pages cut a result: total, so that no row stands on two pages or on none. */
final class PageOrder {
    private PageOrder() {}

    /**
     * The ORDER BY of a page, empty for the order in which rows lie.
     *
     * <p>What was asked for comes first, else what the statement orders by; all other columns follow, from left to
     * right.
     */
    static String of(List<PageSort> sort, ResultShape shape) throws Refusal {
        List<SortKey> keys = new ArrayList<>();
        Set<ResultColumn> used = new LinkedHashSet<>();
        SqlDialect dialect = shape.statement().dialect();
        if (sort.isEmpty()) {
            if (keepsItsOrder(shape)) {
                return "";
            }
            addPlanned(shape, keys, used);
        }
        addAsked(sort, shape, keys, used);
        for (ResultColumn column : shape.columns()) {
            if (used.add(column)) {
                keys.add(new SortKey(column.ordered(dialect), false));
            }
        }
        return " ORDER BY " + String.join(", ", keys.stream().map(SortKey::sql).toList());
    }

    private static void addAsked(List<PageSort> sort, ResultShape shape, List<SortKey> keys, Set<ResultColumn> used)
            throws Refusal {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < sort.size(); i++) {
            ResultColumn column = shape.column(sort.get(i).key());
            if (column == null) {
                problems.add(PageProblems.unknownColumn(
                        "/sort/" + i + "/key", sort.get(i).key(), shape));
            } else if (used.add(column)) {
                keys.add(new SortKey(
                        column.ordered(shape.statement().dialect()), sort.get(i).descending()));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
    }

    /** What the statement orders by, as far as the result holds it. */
    private static void addPlanned(ResultShape shape, List<SortKey> keys, Set<ResultColumn> used) {
        SelectShape read = SelectReader.read(shape.statement().text());
        if (!read.complete() || read.outputs().size() != shape.columns().size()) {
            return;
        }
        for (OrderKey key : read.order()) {
            if (key.output() < 0) {
                return;
            }
            ResultColumn column = shape.columns().get(key.output());
            if (used.add(column)) {
                keys.add(new SortKey(column.ordered(shape.statement().dialect()), key.descending()));
            }
        }
    }

    /** DuckDB gives the rows of a single table always in the order in which they lie there. */
    private static boolean keepsItsOrder(ResultShape shape) {
        return shape.statement().isDuckDb() && PlainScan.is(shape.statement().text());
    }
}
