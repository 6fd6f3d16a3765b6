package io.gridview.statement;

import io.gridview.statement.Expression.Cast;
import io.gridview.statement.Expression.Literal;
import io.gridview.statement.Expression.Negative;

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
