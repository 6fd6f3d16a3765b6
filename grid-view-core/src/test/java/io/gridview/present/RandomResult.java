package io.gridview.present;

import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.ResultFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A made-up result with the statement that it could have come from; the same seed gives the same.
 *
 * @param reply what a planner could have said
 * @param columns the columns in the statement's order
 * @param rows their values
 */
record RandomResult(PlannerReply reply, List<MadeColumn> columns, List<List<@Nullable Object>> rows) {
    private static final int MOST_ROWS = 60;
    private static final List<String> PURPOSES = List.of(
            "Total sales by region",
            "How much is it in all?",
            "Sum of everything, please",
            "Compare the groups in a bar chart",
            "Show the proportion as a pie chart",
            "Trend over time",
            "Is there a correlation?",
            "The total of all ids, years, ranks and rates",
            "Distribution of values",
            " ");

    /** One result among very many. */
    static RandomResult of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomColumnMaker maker = new RandomColumnMaker(random);
        boolean grouped = random.nextBoolean();
        List<MadeColumn> columns = grouped ? groups(random, maker) : plain(random, maker);
        String sql = grouped ? groupedSql(random, columns) : plainSql(random, columns);
        int count = random.nextInt(10) == 0 ? random.nextInt(3) : 2 + random.nextInt(MOST_ROWS);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            rows.add(row(columns, row));
        }
        String purpose = PURPOSES.get(random.nextInt(PURPOSES.size()));
        ResultFormat format = ResultFormat.values()[random.nextInt(ResultFormat.values().length)];
        return new RandomResult(new PlannerReply(sql, purpose, format), columns, rows);
    }

    private static List<@Nullable Object> row(List<MadeColumn> columns, int row) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.values().at(row)));
        return Collections.unmodifiableList(cells);
    }

    private static List<MadeColumn> groups(SplittableRandom random, RandomColumnMaker maker) {
        List<MadeColumn> columns = new ArrayList<>();
        for (int keys = random.nextInt(3); keys > 0; keys--) {
            columns.add(maker.key());
        }
        for (int computed = 1 + random.nextInt(4); computed > 0; computed--) {
            columns.add(maker.computed());
        }
        return mixed(random, columns);
    }

    private static List<MadeColumn> plain(SplittableRandom random, RandomColumnMaker maker) {
        List<MadeColumn> columns = new ArrayList<>();
        for (int count = 1 + random.nextInt(6); count > 0; count--) {
            columns.add(random.nextInt(4) == 0 ? maker.window() : maker.plain());
        }
        return mixed(random, columns);
    }

    /** Each name once, in any order. */
    private static List<MadeColumn> mixed(SplittableRandom random, List<MadeColumn> columns) {
        Set<String> seen = new HashSet<>();
        List<MadeColumn> distinct = new ArrayList<>();
        columns.stream().filter(column -> seen.add(column.name())).forEach(distinct::add);
        for (int i = distinct.size(); i > 1; i--) {
            Collections.swap(distinct, i - 1, random.nextInt(i));
        }
        return distinct;
    }

    private static String plainSql(SplittableRandom random, List<MadeColumn> columns) {
        String select = "SELECT " + items(columns) + " FROM sales";
        String filtered = random.nextBoolean() ? select + " WHERE amount > 0" : select;
        return wrapped(random, filtered, columns);
    }

    private static String groupedSql(SplittableRandom random, List<MadeColumn> columns) {
        String keys =
                columns.stream().map(MadeColumn::key).filter(Objects::nonNull).collect(Collectors.joining(", "));
        String select = "SELECT " + items(columns) + " FROM sales s JOIN shops USING (shop_id)";
        return wrapped(random, keys.isEmpty() ? select : select + " GROUP BY " + keys, columns);
    }

    private static String items(List<MadeColumn> columns) {
        return columns.stream().map(MadeColumn::item).collect(Collectors.joining(", "));
    }

    /** The statement as it is, in a subquery, or behind a name. */
    private static String wrapped(SplittableRandom random, String select, List<MadeColumn> columns) {
        String names = columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
        return switch (random.nextInt(5)) {
            case 0 -> "SELECT * FROM (" + select + ") AS inside";
            case 1 -> "WITH result AS (" + select + ") SELECT " + names + " FROM result";
            case 2 -> "-- what was asked for\n" + select.replace("SELECT", "select") + ";";
            default -> select;
        };
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    RowTable table() {
        return table(columns, rows);
    }

    /** The same with its columns in another order. */
    RowTable withColumnsShuffled(long seed) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            places.add(place);
        }
        Collections.shuffle(places, new Random(seed));
        List<List<@Nullable Object>> moved = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            List<@Nullable Object> cells = new ArrayList<>();
            places.forEach(place -> cells.add(row.get(place)));
            moved.add(cells);
        }
        return table(places.stream().map(columns::get).toList(), moved);
    }

    /** The same with its rows in another order. */
    RowTable withRowsShuffled(long seed) {
        List<List<@Nullable Object>> moved = new ArrayList<>(rows);
        Collections.shuffle(moved, new Random(seed));
        return table(columns, moved);
    }

    private static RowTable table(List<MadeColumn> columns, List<List<@Nullable Object>> rows) {
        return RowTable.ofArrays(
                columns.stream()
                        .map(column -> new ColumnHeader(column.name(), column.type()))
                        .toList(),
                rows);
    }

    /** Whether a sum of the column of that name means anything. */
    boolean adds(@Nullable String name) {
        return columns.stream().anyMatch(column -> column.name().equals(name) && column.addable());
    }

    @Override
    public String toString() {
        return reply + "\n" + columns.stream().map(MadeColumn::name).toList() + "\n" + rows;
    }
}
