package io.gridview.statement;

import io.gridview.statement.Expression.Call;
import io.gridview.statement.Expression.Cast;
import io.gridview.statement.Expression.Factor;
import io.gridview.statement.Expression.Factor.Operator;
import io.gridview.statement.Expression.Product;
import io.gridview.statement.Source.Classed;
import io.gridview.statement.Source.Plain;
import io.gridview.statement.Source.Timed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers cut to steps: {@code floor(x / 10) * 10} and its kin. */
final class Steps {
    private Steps() {}

    /** What a rounding function makes of steps; null where its argument is none. */
    static @Nullable Cell cut(Call call, Cell argument, SourceFinder finder) {
        if (!Functions.cutsDigits(call.function())) {
            return null;
        }
        List<Expression> given = call.arguments();
        if (given.size() == 2 && Numerals.value(given.get(1)) < 0) {
            return stepped(argument, 0);
        }
        Expression inner = given.get(0);
        double divisor = divisor(inner);
        if (!(divisor > 1) || !(inner instanceof Product product)) {
            return null;
        }
        Expression inside = product.factors().get(0).of();
        if (!isSimple(inside)) {
            return null;
        }
        Cell divided = finder.find(inside);
        if (call.function().startsWith("ceil")
                && divisor == 3
                && divided.source() instanceof Timed timed
                && timed.part() == TimePart.MONTH_OF_YEAR) {
            return new Cell(new Timed(TimePart.QUARTER_OF_YEAR, timed.column()));
        }
        return call.function().equals("floor") ? stepped(divided, divisor) : null;
    }

    /** What a product is that cuts, divides and multiplies by the same again; null where it does something else. */
    static @Nullable Cell cut(Product product, Cell first, SourceFinder finder) {
        List<Factor> factors = product.factors();
        double divisor = 1;
        boolean whole = false;
        for (Factor factor : factors.subList(1, factors.size())) {
            double value = Numerals.value(factor.of());
            if (Double.isNaN(value) || factor.operator() == Operator.REMAINDER) {
                return null;
            }
            boolean times = factor.operator() == Operator.TIMES;
            whole |= factor.operator() == Operator.WHOLE_OVER || (times && value == divisor && divisor > 1);
            divisor = times ? divisor : divisor * value;
        }
        if (whole) {
            return stepped(first, divisor);
        }
        boolean multiplied = factors.size() == 2 && factors.get(1).operator() == Operator.TIMES;
        Product inside = multiplied ? rounded(factors.get(0).of()) : null;
        if (inside == null || divisor(inside) != Numerals.value(factors.get(1).of())) {
            return null;
        }
        Expression divided = inside.factors().get(0).of();
        return isSimple(divided) ? stepped(finder.find(divided), divisor(inside)) : null;
    }

    /** The product whose fraction an expression cuts off; null for none. */
    private static @Nullable Product rounded(Expression expression) {
        if (expression instanceof Cast cast && TypeNames.isWhole(cast.type())) {
            return rounded(cast.of());
        }
        if (expression instanceof Product product) {
            return divisor(product) > 1 ? product : null;
        }
        return expression instanceof Call call
                        && Functions.cutsDigits(call.function())
                        && !call.arguments().isEmpty()
                        && call.arguments().get(0) instanceof Product product
                ? product
                : null;
    }

    /** Whether it costs nothing to look at it twice, as would be twice for each bracket otherwise. */
    private static boolean isSimple(Expression expression) {
        return expression instanceof Expression.Column
                || (expression instanceof Cast cast && isSimple(cast.of()))
                || (expression instanceof Call call && call.arguments().stream().allMatch(Steps::isLeaf));
    }

    private static boolean isLeaf(Expression expression) {
        return expression instanceof Expression.Column || expression instanceof Expression.Literal;
    }

    /** The number that an expression is divided by and nothing else; not a number for any other expression. */
    private static double divisor(Expression expression) {
        return expression instanceof Product product
                        && product.factors().size() == 2
                        && product.factors().get(1).operator() != Operator.TIMES
                        && product.factors().get(1).operator() != Operator.REMAINDER
                ? Numerals.value(product.factors().get(1).of())
                : Double.NaN;
    }

    private static @Nullable Cell stepped(Cell cell, double width) {
        if (cell.source() instanceof Timed timed) {
            return timed.part() == TimePart.YEAR && width == 10
                    ? new Cell(new Timed(TimePart.DECADE, timed.column()))
                    : null;
        }
        return cell.source() instanceof Plain plain ? new Cell(new Classed(List.of(plain.name()), true)) : null;
    }
}
