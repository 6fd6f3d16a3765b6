package io.gridview.statement;

import io.gridview.statement.Expression.Call;
import io.gridview.statement.Expression.Cast;
import io.gridview.statement.Expression.Choice;
import io.gridview.statement.Expression.Condition;
import io.gridview.statement.Expression.Literal;
import io.gridview.statement.Expression.Mixed;
import io.gridview.statement.Expression.Negative;
import io.gridview.statement.Expression.Product;
import io.gridview.statement.Expression.Query;
import io.gridview.statement.Expression.Sum;
import io.gridview.statement.Source.Aggregated;
import io.gridview.statement.Source.Classed;
import io.gridview.statement.Source.Plain;
import io.gridview.statement.Source.Timed;
import io.gridview.statement.Source.Windowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what an expression is, given what the names in it mean. */
final class SourceFinder implements Expression.Visitor<Cell> {
    private final Scope scope;
    private final Arithmetic arithmetic = new Arithmetic(this);
    private boolean aggregates;
    private boolean insideAggregate;

    SourceFinder(Scope scope) {
        this.scope = scope;
    }

    Cell find(Expression expression) {
        return expression.accept(this);
    }

    /** Whether an aggregate of this very query was met since the last time this was asked. */
    boolean tookAggregate() {
        boolean taken = aggregates;
        aggregates = false;
        return taken;
    }

    List<Cell> all(List<Expression> expressions) {
        List<Cell> cells = new ArrayList<>(expressions.size());
        for (Expression expression : expressions) {
            cells.add(find(expression));
        }
        return cells;
    }

    @Override
    public Cell column(Expression.Column column) {
        Scope.Place place = scope.place(column);
        if (place != null) {
            return place.cell();
        }
        Cell alias = insideAggregate ? null : scope.alias(column);
        return alias == null ? new Cell(new Plain(column.name())) : alias;
    }

    @Override
    public Cell literal(Literal literal) {
        return Cell.CONSTANT;
    }

    @Override
    public Cell cast(Cast cast) {
        Cell of = find(cast.of());
        return cast.type().equals("date") ? TimeFunctions.toDay(of) : of;
    }

    @Override
    public Cell negative(Negative negative) {
        return new Cell(find(negative.of()).source());
    }

    @Override
    public Cell sum(Sum sum) {
        return arithmetic.sum(sum);
    }

    @Override
    public Cell product(Product product) {
        return arithmetic.product(product);
    }

    @Override
    public Cell choice(Choice choice) {
        List<Cell> results = all(choice.results());
        List<Cell> conditions = all(choice.conditions());
        List<Cell> deciding = new ArrayList<>(conditions);
        Expression operand = choice.operand();
        Cell decided = operand == null ? null : find(operand);
        if (decided != null) {
            deciding.add(0, decided);
        }
        List<Cell> values = new ArrayList<>(results);
        values.removeIf(Cell::isConstant);
        if (values.isEmpty()) {
            return classes(choice, decided, deciding);
        }
        boolean same = values.stream()
                .allMatch(value -> value.source().equals(values.get(0).source()));
        if (same && !(values.get(0).source() instanceof Source.Computed)) {
            return values.get(0);
        }
        values.addAll(deciding);
        return Sources.computed(values);
    }

    private static Cell classes(Choice choice, @Nullable Cell decided, List<Cell> deciding) {
        // Names for every weekday, month or quarter are those still.
        if (decided != null
                && decided.source() instanceof Timed timed
                && choice.conditions().size() >= (timed.part() == TimePart.QUARTER_OF_YEAR ? 3 : 6)
                && !timed.part().isLinear()) {
            return decided;
        }
        boolean numeric = choice.results().stream()
                .noneMatch(result -> result instanceof Literal literal && literal.kind() == Literal.Kind.TEXT);
        return new Cell(new Classed(Sources.columns(deciding), numeric));
    }

    @Override
    public Cell condition(Condition condition) {
        List<Cell> parts = new ArrayList<>();
        for (Expression part : condition.parts()) {
            if (!(part instanceof Query)) {
                parts.add(find(part));
            }
        }
        return Sources.computed(parts);
    }

    @Override
    public Cell query(Query query) {
        Result result = query.result();
        return result.cells().size() == 1 ? result.outside(0) : Sources.computed(List.of());
    }

    @Override
    public Cell mixed(Mixed mixed) {
        List<Cell> parts = all(mixed.parts());
        if (!parts.isEmpty() && parts.stream().allMatch(Cell::isConstant)) {
            return Cell.CONSTANT;
        }
        Cell time = mixed.joined() ? TimeFunctions.joined(parts) : null;
        return time == null ? Sources.computed(parts) : time;
    }

    @Override
    public Cell call(Call call) {
        if (call.over() != null) {
            return windowed(call);
        }
        AggregateFunction function = Functions.aggregate(call.function());
        if (function != null && !(call.arguments().isEmpty() && !call.star() && function != AggregateFunction.COUNT)) {
            return aggregated(function, call);
        }
        List<Cell> arguments = all(call.arguments());
        Cell time = TimeFunctions.read(call, arguments);
        return time == null ? scalar(call, arguments) : time;
    }

    private Cell aggregated(AggregateFunction function, Call call) {
        boolean outer = insideAggregate;
        insideAggregate = true;
        List<Cell> arguments = all(call.arguments());
        insideAggregate = outer;
        aggregates = true;
        // The greatest of what is the same in every row is that same.
        boolean same = arguments.size() == 1
                && switch (function) {
                    case MIN, MAX, AVG, PICK -> true;
                    default -> false;
                };
        return new Cell(
                Aggregates.read(function, call, arguments),
                same ? arguments.get(0).whole() : null);
    }

    private Cell scalar(Call call, List<Cell> arguments) {
        String function = call.function();
        if (Functions.isNow(function)) {
            return Cell.CONSTANT;
        }
        if (function.equals("width_bucket") || function.equals("equi_width_bin")) {
            return new Cell(new Classed(Sources.columns(arguments), true));
        }
        if (!Functions.keepsValue(function) || arguments.isEmpty()) {
            return Sources.computed(arguments);
        }
        Cell stepped = Steps.cut(call, arguments.get(0), this);
        if (stepped != null) {
            return stepped;
        }
        Cell kept = null;
        for (Cell argument : arguments) {
            if (kept != null && !argument.isConstant() && !argument.source().equals(kept.source())) {
                return Sources.computed(arguments);
            }
            kept = kept == null && !argument.isConstant() ? argument : kept;
        }
        return kept == null ? Cell.CONSTANT : kept;
    }

    private Cell windowed(Call call) {
        Expression.Window over = call.over();
        Expression.Window window = over == null ? null : scope.resolved(over);
        List<Cell> arguments = all(call.arguments());
        List<Cell> order = window == null ? List.of() : all(window.orderedBy());
        if (Functions.isRank(call.function())) {
            return new Cell(new Windowed(WindowKind.RANK, Sources.columns(order)));
        }
        List<String> columns = Sources.columns(arguments);
        if (Functions.isNeighbour(call.function())) {
            return new Cell(new Windowed(WindowKind.NEIGHBOUR, columns));
        }
        AggregateFunction function = Functions.aggregate(call.function());
        if (function == null || window == null) {
            return Sources.computed(arguments);
        }
        if (!order.isEmpty() && !window.whole()) {
            return new Cell(new Windowed(WindowKind.RUNNING, columns));
        }
        Aggregated whole = window.partitioned() ? null : whole(function, call, arguments);
        return new Cell(new Windowed(WindowKind.WHOLE, columns), whole);
    }

    /** The aggregate that an aggregate over all rows comes to: {@code sum(count(*)) OVER ()} is a count. */
    private static @Nullable Aggregated whole(AggregateFunction function, Call call, List<Cell> arguments) {
        if (function == AggregateFunction.SUM
                && arguments.size() == 1
                && arguments.get(0).source() instanceof Aggregated inner
                && inner.function().adds()) {
            return inner;
        }
        Source read = Aggregates.read(function, call, arguments);
        return read instanceof Aggregated aggregated ? aggregated : null;
    }
}
