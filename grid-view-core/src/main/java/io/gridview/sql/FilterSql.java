package io.gridview.sql;

import io.gridview.filter.AllOf;
import io.gridview.filter.AnyOf;
import io.gridview.filter.Not;
import io.gridview.filter.NumberRange;
import io.gridview.filter.RowFilter;
import io.gridview.filter.SetFilter;
import io.gridview.filter.TextFilter;
import io.gridview.filter.TimeRange;
import io.gridview.spec.Problem;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Says in SQL which rows a filter leaves, as far as SQL can say it exactly. */
final class FilterSql {
    private final ResultShape shape;
    private final ZoneId zone;
    private final TextSql texts;

    FilterSql(ResultShape shape, ZoneId zone, TextSql texts) {
        this.shape = shape;
        this.zone = zone;
        this.texts = texts;
    }

    Condition of(RowFilter filter) throws SQLException, Refusal {
        List<TextFilter> textFilters = new ArrayList<>();
        collect(filter, textFilters);
        texts.prepare(textFilters);
        return condition(filter);
    }

    private static void collect(RowFilter filter, List<TextFilter> into) {
        if (filter instanceof AllOf all) {
            all.filters().forEach(part -> collect(part, into));
        } else if (filter instanceof AnyOf any) {
            any.filters().forEach(part -> collect(part, into));
        } else if (filter instanceof Not not) {
            collect(not.filter(), into);
        } else if (filter instanceof TextFilter text) {
            into.add(text);
        }
    }

    private Condition condition(RowFilter filter) throws SQLException, Refusal {
        if (filter instanceof AllOf all) {
            return Condition.all(each(all.filters()));
        }
        if (filter instanceof AnyOf any) {
            return Condition.any(each(any.filters()));
        }
        if (filter instanceof Not not) {
            return condition(not.filter()).negated();
        }
        if (filter instanceof NumberRange range) {
            return NumberSql.range(
                    column(range.columnKey()), range, shape.statement().dialect());
        }
        if (filter instanceof TimeRange range) {
            return TimeSql.range(
                    column(range.columnKey()), range, zone, shape.statement().dialect());
        }
        if (filter instanceof SetFilter set) {
            return SetSql.oneOf(column(set.columnKey()), set, shape.statement().dialect());
        }
        return text((TextFilter) filter);
    }

    private List<Condition> each(List<RowFilter> filters) throws SQLException, Refusal {
        List<Condition> conditions = new ArrayList<>();
        for (RowFilter filter : filters) {
            conditions.add(condition(filter));
        }
        return conditions;
    }

    private Condition text(TextFilter filter) throws SQLException, Refusal {
        List<Condition> conditions = new ArrayList<>();
        for (String key : filter.columnKeys()) {
            conditions.add(texts.holds(column(key), filter.parts()));
        }
        return Condition.any(conditions);
    }

    private ResultColumn column(String key) throws Refusal {
        ResultColumn column = shape.column(key);
        if (column == null) {
            Problem problem = PageProblems.unknownColumn("/filters", key, shape);
            throw Refusal.of(List.of(problem));
        }
        return column;
    }
}
