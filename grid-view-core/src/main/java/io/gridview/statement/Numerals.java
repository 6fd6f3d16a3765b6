package io.gridview.statement;

import io.gridview.statement.Expression.Call;
import io.gridview.statement.Expression.Cast;
import io.gridview.statement.Expression.Factor;
import io.gridview.statement.Expression.Literal;
import io.gridview.statement.Expression.Negative;
import io.gridview.statement.Expression.Product;
import org.jspecify.annotations.Nullable;

/** Numbers that a statement writes out. */
final class Numerals {
    private Numerals() {}

    /** The number; not a number for anything else than a plain one. */
    static double value(Expression expression) {
        if (expression instanceof Negative negative) {
            return -value(negative.of());
        }
        if (expression instanceof Cast cast) {
            return value(cast.of());
        }
        return expression instanceof Literal literal && literal.kind() == Literal.Kind.NUMBER
                ? parsed(literal.text())
                : Double.NaN;
    }

    /** The number that an expression is multiplied by, behind casts and roundings too; 1 for none. */
    static double scale(Expression expression) {
        if (expression instanceof Cast cast) {
            return scale(cast.of());
        }
        if (expression instanceof Call call) {
            boolean kept =
                    Functions.keepsValue(call.function()) && !call.arguments().isEmpty();
            return kept ? scale(call.arguments().get(0)) : 1;
        }
        double scale = 1;
        if (expression instanceof Product product) {
            for (Factor factor : product.factors()) {
                double value = value(factor.of());
                boolean times = factor.operator() == Factor.Operator.TIMES;
                scale = Double.isNaN(value) ? scale : times ? scale * value : scale / value;
            }
        }
        return scale;
    }

    /** An expression without the casts and roundings around it. */
    static @Nullable Expression unrounded(@Nullable Expression expression) {
        if (expression instanceof Cast cast) {
            return unrounded(cast.of());
        }
        return expression instanceof Call call
                        && Functions.keepsValue(call.function())
                        && !call.arguments().isEmpty()
                ? unrounded(call.arguments().get(0))
                : expression;
    }

    private static double parsed(String text) {
        double value = 0;
        double scale = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && scale == 0) {
                scale = 1;
            } else if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                scale *= 10;
            } else if (c != '_') {
                return Double.NaN;
            }
        }
        return scale == 0 ? value : value / scale;
    }
}
