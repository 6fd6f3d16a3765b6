package io.gridview.sql;

import io.gridview.data.ReadLimits;
import io.gridview.data.RowTable;
import io.gridview.filter.AllOf;
import io.gridview.filter.FilterRows;
import io.gridview.filter.RowFilter;
import io.gridview.filter.SearchColumn;
import io.gridview.format.ValueFormats;
import io.gridview.spec.Problem;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A page's wishes, read against the columns of a result. */
final class PageWork {
    private final ResultShape shape;
    private final PageTexts texts;
    private final ZoneId zone;
    private final RowFilter filter;
    private final List<PageSort> sort;

    private PageWork(ResultShape shape, PageTexts texts, ZoneId zone, RowFilter filter, List<PageSort> sort) {
        this.shape = shape;
        this.texts = texts;
        this.zone = zone;
        this.filter = filter;
        this.sort = sort;
    }

    /** @throws Refusal where the request names columns that the result does not have */
    static PageWork of(CheckedStatement statement, PageRequest request, ValueFormats formats, ZoneId zone)
            throws SQLException, Refusal {
        ResultShape shape = ResultShape.of(statement);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < request.searched().size(); i++) {
            String key = request.searched().get(i).key();
            if (shape.column(key) == null) {
                problems.add(PageProblems.unknownColumn("/columns/" + i + "/key", key, shape));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.of(problems);
        }
        PageTexts texts = new PageTexts(formats, shape.columns(), request.searched());
        List<RowFilter> filters = new ArrayList<>(List.of(request.filter()));
        filters.add(RowFilter.parse(request.search(), searched(request, shape)).filter());
        return new PageWork(shape, texts, zone, new AllOf(filters), request.sort());
    }

    private static List<SearchColumn> searched(PageRequest request, ResultShape shape) {
        return request.searched().isEmpty()
                ? shape.columns().stream()
                        .map(column -> new SearchColumn(column.key(), column.key()))
                        .toList()
                : request.searched().stream()
                        .map(column -> new SearchColumn(column.key(), column.label()))
                        .toList();
    }

    /** @param mostDistinct how many different values of a column Java looks at */
    Condition condition(int mostDistinct) throws SQLException, Refusal {
        return new FilterSql(shape, zone, new TextSql(shape, texts, zone, mostDistinct)).of(filter);
    }

    /** The rows of all the result that a condition leaves, in the page's order. */
    String rows(Condition condition) throws Refusal {
        String where = condition.isEveryRow() ? "" : " WHERE " + condition.sql();
        return shape.query(shape.everyColumn(), where + PageOrder.of(sort, shape));
    }

    RowTable block(Condition condition, long offset, int limit, ReadLimits limits) throws SQLException, Refusal {
        String page = shape.statement().dialect().page(rows(condition), limit, offset);
        return shape.statement().table(page, limits);
    }

    /** How many rows the result has, and how many of them a condition leaves. */
    RowCounts count(Condition condition) throws SQLException {
        if (condition.isEveryRow()) {
            long all = shape.statement().numbers(shape.query("count(*)", ""))[0];
            return new RowCounts(all, all);
        }
        long[] counts = shape.statement()
                .numbers(shape.query("count(*), count(CASE WHEN " + condition.sql() + " THEN 1 END)", ""));
        return new RowCounts(counts[0], counts[1]);
    }

    FilterRows seen(RowTable rows) {
        return new FilterRows(rows, texts, zone);
    }

    /** Whether neither a filter nor a search leaves anything out. */
    boolean takesEveryRow() {
        return filter instanceof AllOf all && all.filters().stream().allMatch(RowFilter.everything()::equals);
    }

    RowFilter filter() {
        return filter;
    }

    CheckedStatement statement() {
        return shape.statement();
    }
}
