package io.gridview.present;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.profile.ColumnProfile;
import io.gridview.profile.ExpectedColumn;
import io.gridview.profile.TableProfile;
import io.gridview.spec.ChartType;
import io.gridview.statement.OrderKey;
import io.gridview.statement.Output;
import io.gridview.statement.SelectShape;
import io.gridview.statement.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a result probably looks like, told from its statement and from its columns' names and types before there is any
 * row: so many groups as such columns usually make.
 */
final class Expectation {
    private static final int ROWS = 20;
    private static final int MOST_ROWS = 10_000;
    private static final int CATEGORIES = 5;
    private static final int CLASSES = 6;
    private static final int TIMES = 12;
    private static final int THINGS = 20;
    private static final int FLAGS = 2;

    private final List<Column> columns;
    private final SelectShape statement;
    private final int singleRows;

    private Expectation(List<Column> columns, SelectShape statement, Purpose purpose) {
        this.columns = columns;
        this.statement = statement;
        this.singleRows = asksForParts(purpose) ? CATEGORIES : ROWS;
    }

    /** Who asks for parts expects few of them. */
    private static boolean asksForParts(Purpose purpose) {
        return purpose.share() || purpose.named() == ChartType.PIE || purpose.named() == ChartType.DONUT;
    }

    /** @param columns of a table without rows */
    static TableProfile of(List<Column> columns, SelectShape statement, Purpose purpose) {
        return new Expectation(columns, statement, purpose).profile();
    }

    private TableProfile profile() {
        List<Field> fields = Fields.of(table(ROWS, Map.of()), statement, false);
        List<Field> keys = keys(fields);
        int rows = (int) Math.min(
                statement.aggregated() ? groups(keys) : singleRows,
                statement.limit().orElse(MOST_ROWS));
        Map<String, Integer> distinct = new HashMap<>();
        for (Field field : fields) {
            boolean alone = keys.size() == 1 && keys.contains(field);
            if (!alone && (keys.contains(field) || field.nature().isCategory())) {
                distinct.put(field.key(), Math.min(rows, values(field)));
            }
        }
        return table(rows, distinct);
    }

    /** What rows are told apart by: the keys of groups; else the first time or name of each row. */
    private List<Field> keys(List<Field> fields) {
        if (statement.aggregated()) {
            return fields.stream()
                    .filter(field -> field.grouped() || isKey(field))
                    .toList();
        }
        List<Field> times =
                fields.stream().filter(field -> field.nature() == Nature.TIME).toList();
        List<Field> names =
                fields.stream().filter(field -> field.nature().isCategory()).toList();
        return times.isEmpty()
                ? names.stream().limit(1).toList()
                : times.stream().limit(1).toList();
    }

    /** A key that the result does not tell by name: what is neither measured nor an aggregate. */
    private static boolean isKey(Field field) {
        return !field.isAggregate()
                && !(field.source() instanceof Source.Windowed)
                && (field.nature().isCategory() || field.nature() == Nature.TIME);
    }

    private int groups(List<Field> keys) {
        // Keys that the result does not show make groups all the same.
        long groups = Math.round(
                Math.pow(CATEGORIES, Math.max(0, statement.groupKeys().size() - keys.size())));
        for (Field key : keys) {
            groups = Math.min(MOST_ROWS, groups * values(key));
        }
        return (int) groups;
    }

    /** How many different values such a key usually has. */
    private static int values(Field key) {
        if (key.source() instanceof Source.Timed timed) {
            return switch (timed.part()) {
                case WEEKDAY -> 7;
                case QUARTER_OF_YEAR -> 4;
                case HOUR_OF_DAY -> 24;
                case DAY_OF_MONTH -> 31;
                case SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, YEAR, DECADE -> TIMES;
                case MONTH_OF_YEAR, DAY_OF_YEAR, WEEK_OF_YEAR, MINUTE_OF_HOUR -> TIMES;
            };
        }
        if (key.profile().type() == ColumnType.BOOLEAN) {
            return FLAGS;
        }
        return switch (key.nature()) {
            case TIME -> TIMES;
            case ORDERED -> CLASSES;
            case IDENTIFIER -> THINGS;
            case CATEGORY, AMOUNT, PART, LEVEL, RUNNING, CHANGE, RANK, MOMENT, COORDINATE, TEXT, NOTHING -> CATEGORIES;
        };
    }

    /** @param distinct the different values of columns whose values repeat */
    private TableProfile table(int rows, Map<String, Integer> distinct) {
        List<ColumnProfile> profiles = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean first = isFirstInOrder(column.key(), i);
            boolean down = first && statement.order().get(0).descending();
            int values = distinct.getOrDefault(column.key(), rows);
            profiles.add(new ExpectedColumn(column.key(), column.type(), rows, values, first && !down, down).profile());
        }
        return new TableProfile(profiles, rows, true);
    }

    private boolean isFirstInOrder(String column, int at) {
        if (statement.order().isEmpty()) {
            return false;
        }
        OrderKey first = statement.order().get(0);
        Output output = statement.outputOf(column, at, columns.size());
        return output != null && statement.outputs().indexOf(output) == first.output();
    }
}
