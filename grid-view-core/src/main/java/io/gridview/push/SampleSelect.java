package io.gridview.push;

import io.gridview.data.Column;
import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import io.gridview.dialect.SortKey;
import io.gridview.dialect.SqlDialect;
import io.gridview.resolve.DrawnRows;
import io.gridview.resolve.RowSample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Asks for the rows that a chart draws one by one. */
final class SampleSelect {
    private final SqlDialect dialect;
    private final List<RowOrderKey> order;
    private final Function<Column, @Nullable PushedColumn> pushed;

    /** @param pushed the column of the statement that a column at hand is */
    SampleSelect(LargeResult result, List<RowOrderKey> order, Function<Column, @Nullable PushedColumn> pushed) {
        this.dialect = result.dialect();
        this.order = order;
        this.pushed = pushed;
    }

    /** Rows with the columns of the sample, those of the order, their number in it and how many there are in all. */
    Question question(Drawing drawing) {
        RowSample sample = drawing.sample();
        List<PushedColumn> drawn = columns(sample);
        List<String> encoded = new ArrayList<>();
        drawn.forEach(column -> encoded.add(dialect.encoded(column.name(), column.type())));
        // What was chosen by its values is in the order of these.
        order.forEach(key -> encoded.add(
                drawing.isThinned()
                        ? "CAST(NULL AS VARCHAR)"
                        : dialect.encoded(key.column().name(), key.column().type())));
        encoded.add("CAST(n AS VARCHAR)");
        encoded.add("CAST(t AS VARCHAR)");
        String columns = IntStream.range(0, encoded.size())
                .mapToObj(i -> encoded.get(i) + " AS a" + i)
                .collect(Collectors.joining(", "));
        return new Question("SELECT " + columns + " FROM " + rows(drawing, drawn), encoded.size());
    }

    private String rows(Drawing drawing, List<PushedColumn> drawn) {
        RowSample sample = drawing.sample();
        if (sample instanceof RowSample.Scatter) {
            return scattered(drawn.get(0).name(), drawn.get(1).name());
        }
        if (sample instanceof RowSample.Places places) {
            return heaviest(drawn.subList(1, drawn.size()), places.most());
        }
        String counted = " AS s CROSS JOIN (SELECT count(*) AS t FROM r) AS counted";
        return drawing.isThinned()
                ? new LineSelect(drawn, drawing.steps(), drawing.exponent(), dialect).rows() + counted
                : "(SELECT r.*, 0 AS n FROM r)" + counted;
    }

    /**
     * Every k-th row that has both values: those in which a multiple of total / most ends, in whole numbers. Row n is the
     * first at or behind i * total / most where the distance of n * most to the next multiple of the total is below most.
     */
    private String scattered(String x, String y) {
        String both = " FROM r WHERE " + x + " IS NOT NULL AND " + y + " IS NOT NULL";
        int most = RowSample.Scatter.MOST_POINTS;
        return "(SELECT r.*, row_number() OVER (" + orderBy() + ") - 1 AS n" + both
                + ") AS s CROSS JOIN (SELECT count(*) AS t" + both + ") AS counted WHERE t <= " + most
                + " OR mod(t - mod(n * " + most + ", t), t) < " + most;
    }

    private String heaviest(List<PushedColumn> series, int most) {
        String weight = series.stream()
                .map(column -> "coalesce(CAST(" + column.name() + " AS DOUBLE PRECISION), 0)")
                .collect(Collectors.joining(" + "));
        return "(" + dialect.page("SELECT r.*, 0 AS n FROM r ORDER BY " + weight + " DESC", most, 0)
                + ") AS s CROSS JOIN (SELECT count(*) AS t FROM r) AS counted";
    }

    private String orderBy() {
        return order.isEmpty()
                ? ""
                : "ORDER BY "
                        + order.stream()
                                .map(key -> new SortKey(
                                                dialect.ordered(
                                                        key.column().name(),
                                                        key.column().type()),
                                                key.descending())
                                        .sql())
                                .collect(Collectors.joining(", "));
    }

    DrawnRows answer(Drawing drawing, List<TextRow> rows) {
        List<PushedColumn> drawn = columns(drawing.sample());
        List<TextRow> ordered = new ArrayList<>(rows);
        ordered.sort(comparator(drawn));
        List<ColumnHeader> headers = drawn.stream()
                .map(column -> new ColumnHeader(column.key(), column.type()))
                .toList();
        List<List<@Nullable Object>> cells = new ArrayList<>(ordered.size());
        for (TextRow row : ordered) {
            List<@Nullable Object> values = new ArrayList<>(drawn.size());
            for (int i = 0; i < drawn.size(); i++) {
                values.add(Texts.value(row.text(i), drawn.get(i).type()));
            }
            cells.add(values);
        }
        RowTable table = RowTable.ofArrays(headers, cells);
        long total = rows.isEmpty() ? 0 : Texts.count(rows.get(0).text(drawn.size() + order.size() + 1));
        return new DrawnRows(
                table.columns(), IntStream.range(0, rows.size()).boxed().toList(), total, false);
    }

    /** In the statement's order; where it has none, or says nothing of two rows, by their number and their values. */
    private Comparator<TextRow> comparator(List<PushedColumn> drawn) {
        List<Comparator<TextRow>> all = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            all.add(by(drawn.size() + i, order.get(i).column(), order.get(i).descending()));
        }
        int number = drawn.size() + order.size();
        all.add(Comparator.comparingLong(row -> Texts.count(row.text(number))));
        for (int i = 0; i < drawn.size(); i++) {
            all.add(by(i, drawn.get(i), false));
        }
        return all.stream().reduce(Comparator::thenComparing).orElseThrow();
    }

    private static Comparator<TextRow> by(int index, PushedColumn column, boolean descending) {
        Comparator<@Nullable Object> values = ByValue.nullsLast(descending);
        return (a, b) ->
                values.compare(Texts.value(a.text(index), column.type()), Texts.value(b.text(index), column.type()));
    }

    private List<PushedColumn> columns(RowSample sample) {
        return sample.columns().stream()
                .map(column -> Objects.requireNonNull(pushed.apply(column), "only columns of the statement are drawn"))
                .toList();
    }
}
