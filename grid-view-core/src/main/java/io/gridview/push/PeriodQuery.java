package io.gridview.push;

import io.gridview.dialect.SortKey;
import io.gridview.dialect.SqlDialect;
import io.gridview.resolve.Figures.LastTwo;
import io.gridview.resolve.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the rows with the last value of a column, and of those with the value before.
 *
 * @param by the column
 */
record PeriodQuery(Measure measure, PushedColumn by) {
    Question question(MeasureParts parts, SqlDialect dialect) {
        String name = by.name();
        SortKey lastFirst = new SortKey(dialect.ordered(name, by.type()), true);
        String lastTwo = dialect.page(
                "SELECT " + name + " FROM r WHERE " + name + " IS NOT NULL GROUP BY " + name + " ORDER BY "
                        + lastFirst.sql(),
                2,
                0);
        List<String> columns = new ArrayList<>(List.of(dialect.encoded(name, by.type()) + " AS k"));
        for (int i = 0; i < parts.parts().size(); i++) {
            Part part = parts.parts().get(i);
            columns.add(dialect.encoded(part.aggregate(), part.type()) + " AS a" + i);
        }
        return new Question(
                "SELECT " + String.join(", ", columns) + " FROM r WHERE " + name + " IN (" + lastTwo + ") GROUP BY "
                        + name,
                columns.size());
    }

    LastTwo answer(MeasureParts parts, List<TextRow> rows) {
        List<TextRow> lastFirst = new ArrayList<>(rows);
        Comparator<@Nullable Object> descending = ByValue.nullsLast(true);
        lastFirst.sort(
                (a, b) -> descending.compare(Texts.value(a.text(0), by.type()), Texts.value(b.text(0), by.type())));
        return new LastTwo(
                lastFirst.isEmpty() ? null : parts.value(lastFirst.get(0), 1),
                lastFirst.size() < 2 ? null : parts.value(lastFirst.get(1), 1),
                false);
    }
}
