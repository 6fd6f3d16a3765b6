package io.gridview.sql;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The different values of a column where they are few, so that Java can look at each. */
final class DistinctValues {
    /** Rows looked at before the engine is asked to go through all. */
    private static final int FIRST_ROWS = 100_000;

    /** An estimate may be off by so much. */
    private static final int ABOUT = 2;

    /** What the values may take as part of a statement. */
    private static final int MOST_CHARACTERS = 400_000;

    private DistinctValues() {}

    /** Those of some columns that have few different values, as far as the engine can tell without collecting them. */
    static Set<ResultColumn> few(ResultShape shape, List<ResultColumn> columns, int most) throws SQLException {
        Set<ResultColumn> few = new LinkedHashSet<>();
        if (!columns.isEmpty()) {
            String first = shape.query(
                    list(shape, columns, (value, place) -> value + " AS v" + place), " LIMIT " + FIRST_ROWS);
            String counts = list(shape, columns, (value, place) -> "count(DISTINCT v" + place + ")");
            addFew(shape, columns, "SELECT " + counts + " FROM (" + first + ") AS first_rows", most, few);
        }
        if (!few.isEmpty()) {
            List<ResultColumn> left = List.copyOf(few);
            few.clear();
            String about = list(
                    shape, left, (value, place) -> shape.statement().dialect().aboutDistinct(value));
            addFew(shape, left, shape.query(about, ""), (long) ABOUT * most, few);
        }
        return few;
    }

    private static String list(
            ResultShape shape, List<ResultColumn> columns, BiFunction<String, Integer, String> item) {
        List<String> items = new ArrayList<>();
        for (ResultColumn column : columns) {
            items.add(item.apply(column.read(shape.statement().dialect()), items.size()));
        }
        return String.join(", ", items);
    }

    private static void addFew(
            ResultShape shape, List<ResultColumn> columns, String query, long most, Set<ResultColumn> few)
            throws SQLException {
        long[] counts = shape.statement().numbers(query);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] <= most) {
                few.add(columns.get(i));
            }
        }
    }

    /**
     * The different values that a condition leaves, as a table of one column.
     *
     * @param most how many are still few
     * @return null where they are many
     */
    static @Nullable RowTable read(ResultShape shape, ResultColumn column, Condition condition, int most)
            throws SQLException {
        // Of JSON the text is compared: not every engine can say whether two documents are equal.
        String named = column.type() == ColumnType.JSON
                ? column.read(shape.statement().dialect()) + " AS v"
                : shape.named(column);
        RowTable table = shape.statement()
                .table(
                        shape.query("DISTINCT " + named, " WHERE " + condition.sql() + " LIMIT " + (most + 1)),
                        ReadLimits.DEFAULT.withMaxRows(most));
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
