package io.gridview.statement;

import io.gridview.statement.Source.Aggregated;
import io.gridview.statement.Source.Computed;
import io.gridview.statement.Source.Constant;
import io.gridview.statement.Source.Timed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** A result while the clauses behind it are still being read. */
final class Draft {
    /** No person lists more; comparing each with each must not cost more than reading them. */
    private static final int MOST_COMPARED = 500;

    private final List<Item> items;
    private final SourceFinder finder;

    boolean complete = true;

    /** How many of the items stand before any column that is not known. */
    int placed;

    boolean aggregated;
    boolean oneRow;
    boolean filtered;
    boolean subtotals;
    boolean correlated;
    boolean united;
    List<Output> groupKeys = List.of();
    List<OrderKey> order = List.of();
    OptionalLong limit = OptionalLong.empty();

    Draft(List<Item> items, SourceFinder finder) {
        this.items = items;
        this.finder = finder;
        this.placed = items.size();
    }

    /** A result that stood in brackets, with more clauses to come. */
    static Draft of(Result result) {
        Relation relation = new Relation("", result, List.of(), Set.of());
        Scope scope = new Scope(List.of(relation), Map.of());
        List<Item> items = new ArrayList<>();
        SelectShape shape = result.shape();
        for (int i = 0; i < shape.outputs().size(); i++) {
            Output output = shape.outputs().get(i);
            items.add(new Item(output, result.cells().get(i), new Expression.Column(null, output.name()), i, false));
        }
        Draft draft = new Draft(items, new SourceFinder(scope));
        draft.complete = shape.complete();
        draft.placed = shape.complete() ? items.size() : 0;
        draft.inherit(result);
        draft.order = shape.order();
        draft.limit = shape.limit();
        draft.united = shape.united();
        return draft;
    }

    /** Takes over what holds of all rows of the only relation. */
    void inherit(Result result) {
        SelectShape shape = result.shape();
        aggregated = shape.aggregated();
        groupKeys = shape.groupKeys();
        subtotals = shape.subtotals();
        oneRow = result.oneRow();
        filtered = shape.filtered();
        correlated = result.correlated();
    }

    List<Item> items() {
        return items;
    }

    Draft unitedWith(Draft other) {
        filtered |= other.filtered;
        // A branch with fewer keys has the totals of the other one's groups.
        boolean totals = aggregated && other.aggregated && groupKeys.size() != other.groupKeys.size();
        subtotals |= other.subtotals || totals;
        return this;
    }

    /** The first branch as the whole: what is written out in it differs from branch to branch. */
    Draft united() {
        items.replaceAll(Draft::ofBranches);
        order = List.of();
        limit = OptionalLong.empty();
        oneRow = false;
        united = true;
        return this;
    }

    private static Item ofBranches(Item item) {
        Source source = item.output().source();
        if (!(source instanceof Constant)) {
            return item;
        }
        Source varying = new Computed(List.of(), List.of());
        return new Item(
                new Output(item.output().name(), varying), new Cell(varying), item.expression(), item.inner(), false);
    }

    void groupBy(List<Listed> listed) {
        List<Output> keys = new ArrayList<>();
        for (Listed key : listed) {
            if (key.all()) {
                items.stream()
                        .filter(item -> !item.aggregates() && !item.cell().isConstant())
                        .forEach(item -> keys.add(item.output()));
                continue;
            }
            int index = find(key.expression());
            keys.add(index < 0 ? output(key) : items.get(index).output());
        }
        groupKeys = keys;
    }

    void orderBy(List<Listed> listed) {
        List<OrderKey> keys = new ArrayList<>();
        for (Listed key : listed) {
            if (key.all()) {
                for (int i = 0; i < items.size(); i++) {
                    keys.add(new OrderKey(items.get(i).output(), i, key.descending()));
                }
                continue;
            }
            int index = find(key.expression());
            keys.add(new OrderKey(index < 0 ? output(key) : items.get(index).output(), index, key.descending()));
        }
        order = keys;
    }

    void limit(OptionalLong count) {
        boolean smaller = count.isPresent() && (limit.isEmpty() || count.getAsLong() < limit.getAsLong());
        limit = smaller ? count : limit;
    }

    private Output output(Listed key) {
        if (key.expression() instanceof Expression.Literal) {
            // A place that is not known says nothing of what stands there.
            return new Output(key.text(), new Computed(List.of(), List.of()));
        }
        Cell cell = finder.find(key.expression());
        String name = key.expression() instanceof Expression.Column column ? column.name() : key.text();
        return new Output(name, cell.source());
    }

    /** The item that an expression names by place or alias, or repeats; -1 for none. */
    private int find(Expression expression) {
        double place = expression instanceof Expression.Literal ? Numerals.value(expression) : Double.NaN;
        if (!Double.isNaN(place)) {
            return place >= 1 && place <= placed ? (int) place - 1 : -1;
        }
        int compared = Math.min(items.size(), MOST_COMPARED);
        if (expression instanceof Expression.Column column && column.table() == null) {
            for (int i = 0; i < compared; i++) {
                if (items.get(i).output().name().equalsIgnoreCase(column.name())) {
                    return i;
                }
            }
        }
        for (int i = 0; i < compared; i++) {
            if (Same.are(items.get(i).expression(), expression)) {
                return i;
            }
        }
        return findAlike(expression, compared);
    }

    /** The item that shows the same in another form: rounded, or a month as a text; -1 for none. */
    private int findAlike(Expression expression, int compared) {
        Source source = finder.find(expression).source();
        for (int i = 0; i < compared; i++) {
            Source shown = items.get(i).output().source();
            boolean alike = source instanceof Timed
                    || (source instanceof Aggregated
                            && Same.are(Numerals.unrounded(items.get(i).expression()), Numerals.unrounded(expression)));
            if (alike && shown.equals(source)) {
                return i;
            }
        }
        return -1;
    }

    Result result() {
        List<Output> outputs = new ArrayList<>(items.size());
        List<Cell> cells = new ArrayList<>(items.size());
        for (Item item : items) {
            outputs.add(item.output());
            cells.add(item.cell());
        }
        SelectShape shape =
                new SelectShape(outputs, complete, aggregated, groupKeys, order, limit, filtered, united, subtotals);
        return new Result(shape, cells, oneRow, correlated);
    }
}
