package io.gridview.sql;

import io.gridview.data.Column;
import io.gridview.data.ReadLimits;
import io.gridview.data.RowTable;
import io.gridview.filter.FilterRows;
import io.gridview.filter.RowSelection;
import io.gridview.filter.TextFilter;
import io.gridview.format.ValueFormats;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The different values of a column where they are few, so that Java can look at each. */
final class DistinctValues {
    private static final int MOST = 20_000;

    /** Rows looked at before the engine is asked to go through all. */
    private static final int FIRST_ROWS = 100_000;

    /** An estimate may be off by so much. */
    private static final int ABOUT = 2;

    /** What the values may take as part of a statement. */
    private static final int MOST_CHARACTERS = 400_000;

    private DistinctValues() {}

    /**
     * The different values that a condition leaves, as a table of one column.
     *
     * @return null where they are many
     */
    static @Nullable RowTable read(ResultShape shape, ResultColumn column, Condition condition) throws SQLException {
        String value = column.read(shape.statement().dialect());
        String where = " WHERE " + condition.sql();
        String first = shape.query(value + " AS v", where + " LIMIT " + FIRST_ROWS);
        if (shape.statement().numbers("SELECT count(DISTINCT v) FROM (" + first + ") AS first_rows")[0] > MOST) {
            return null;
        }
        String about = shape.statement().dialect().aboutDistinct(value);
        if (shape.statement().numbers(shape.query(about, where))[0] > (long) ABOUT * MOST) {
            return null;
        }
        String distinct = "SELECT DISTINCT " + shape.named(column);
        RowTable table = shape.statement()
                .table(
                        shape.query("DISTINCT " + shape.named(column), where + " LIMIT " + (MOST + 1)),
                        ReadLimits.DEFAULT.withMaxRows(MOST));
        return table.extent().truncated() ? null : table;
    }

    /**
     * The cells that hold some texts, as a set of values.
     *
     * @return what SQL does not know where the set would be too long
     */
    static Condition holding(
            RowTable values, ResultShape shape, ResultColumn column, List<String> parts, PageTexts texts, ZoneId zone) {
        Column cells = values.columns().get(0);
        TextFilter filter = new TextFilter(List.of(cells.key()), parts);
        FilterRows rows = new FilterRows(values, (cell, row) -> texts.text(valueOf(cell, row), column), zone);
        RowSelection matching = filter.matching(rows);
        List<Object> kept = new ArrayList<>();
        long characters = 0;
        for (int row : matching.indexes()) {
            Object value = valueOf(cells, row);
            BigDecimal number = ValueFormats.asDecimal(value);
            kept.add(number == null ? value : number);
            characters += value.toString().length();
        }
        return characters > MOST_CHARACTERS
                ? Condition.UNKNOWN
                : SetSql.oneOf(column, kept, shape.statement().dialect());
    }

    private static Object valueOf(Column column, int row) {
        Object value = column.value(row);
        if (value == null) {
            throw new IllegalStateException("a cell that holds a text has a value");
        }
        return value;
    }
}
