package io.gridview.statement;

import io.gridview.statement.Expression.Call;
import io.gridview.statement.Expression.Cast;
import io.gridview.statement.Expression.Choice;
import io.gridview.statement.Expression.Condition;
import io.gridview.statement.Expression.Literal;
import io.gridview.statement.Source.Aggregated;
import io.gridview.statement.Source.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a call of an aggregate function gives. */
final class Aggregates {
    private Aggregates() {}

    static Source read(AggregateFunction function, Call call, List<Cell> arguments) {
        List<Expression> given = call.arguments();
        Expression first = given.isEmpty() ? null : given.get(0);
        List<String> columns = Sources.columns(arguments);
        boolean distinct = call.distinct() || Functions.isDistinct(call.function());
        if (first == null || call.star()) {
            return new Aggregated(function, distinct, List.of(), null);
        }
        double flag = distinct ? 0 : flag(first);
        if (function == AggregateFunction.SUM && flag == 1) {
            return new Aggregated(AggregateFunction.COUNT, false, columns, null);
        }
        if (function == AggregateFunction.AVG && (flag > 0 || isNamedFlag(first))) {
            return new Ratio(flag == 100, false, columns);
        }
        AggregateFunction read =
                function == AggregateFunction.QUANTILE && isMedian(call) ? AggregateFunction.MEDIAN : function;
        boolean counted = read == AggregateFunction.COUNT && (flag > 0 || first instanceof Choice) && !distinct;
        return new Aggregated(read, distinct, columns, counted ? null : of(call, read, arguments));
    }

    /** What the values come from: the one argument that is not written out, or the one that others only point at. */
    private static @Nullable Source of(Call call, AggregateFunction function, List<Cell> arguments) {
        List<Cell> values = new ArrayList<>(arguments);
        values.removeIf(Cell::isConstant);
        boolean pointed = function == AggregateFunction.PICK || Functions.isConditional(call.function());
        if (values.isEmpty() || (values.size() > 1 && !pointed)) {
            return null;
        }
        Source source = values.get(0).source();
        return Sources.isDeep(source) ? null : source;
    }

    private static boolean isMedian(Call call) {
        return call.arguments().stream()
                .anyMatch(argument -> argument instanceof Literal literal
                        && literal.kind() == Literal.Kind.NUMBER
                        && Numerals.value(literal) == 0.5);
    }

    /** The one number but zero that a yes or no is turned into, mostly 1; 0 where it is no yes or no. */
    private static double flag(Expression expression) {
        if (expression instanceof Condition) {
            return 1;
        }
        if (expression instanceof Cast cast) {
            return flag(cast.of());
        }
        if (expression instanceof Literal literal) {
            return literal.kind() == Literal.Kind.NUMBER && Numerals.value(literal) == 1 ? 1 : 0;
        }
        if (expression instanceof Call call
                && Functions.keepsValue(call.function())
                && !call.arguments().isEmpty()) {
            return flag(call.arguments().get(0));
        }
        return expression instanceof Choice choice ? flagOf(choice.results()) : 0;
    }

    private static double flagOf(List<Expression> results) {
        double flag = 0;
        for (Expression result : results) {
            if (!(result instanceof Literal literal)) {
                return 0;
            }
            double value = literal.kind() == Literal.Kind.NULL ? 0 : Numerals.value(literal);
            if (value != 0 && flag != 0 && flag != value) {
                return 0;
            }
            flag = value == 0 ? flag : value;
        }
        return flag == 1 || flag == 100 ? flag : 0;
    }

    /** A column that is cast to a number to be averaged, and whose name asks for yes or no. */
    private static boolean isNamedFlag(Expression expression) {
        if (!(expression instanceof Cast cast)
                || !TypeNames.isNumber(cast.type())
                || !(cast.of() instanceof Expression.Column column)) {
            return false;
        }
        String name = column.name().toLowerCase(Locale.ROOT);
        return name.startsWith("is_")
                || name.startsWith("has_")
                || name.startsWith("was_")
                || name.equals("flag")
                || name.endsWith("_flag");
    }
}
