package io.gridview.sql;

import io.gridview.data.ColumnType;
import io.gridview.dialect.SqlDialect;
import io.gridview.filter.NumberRange;
import io.gridview.filter.NumberRange.Bound;
import io.gridview.json.ShortestDecimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comparisons of numbers without rounding: a bound is brought to the column's own type, never the other way round. */
final class NumberSql {
    private NumberSql() {}

    static Condition range(ResultColumn column, NumberRange range, SqlDialect dialect) {
        ColumnType type = column.type();
        if (type == null) {
            return Condition.UNKNOWN;
        }
        if (!type.isNumeric()) {
            return Condition.NO_ROW;
        }
        String value = column.read(dialect);
        List<Condition> parts = new ArrayList<>();
        parts.add(Condition.exactly("(" + value + ") IS NOT NULL"));
        if (range.from() != null) {
            parts.add(side(value, column, range.from(), true));
        }
        if (range.to() != null) {
            parts.add(side(value, column, range.to(), false));
        }
        return Condition.all(parts);
    }

    private static Condition side(String value, ResultColumn column, Bound bound, boolean lower) {
        return column.type() == ColumnType.DOUBLE
                ? ofDouble(value, bound, lower)
                : ofExact(value, ExactType.of(column.sqlType()), bound, lower);
    }

    private static Condition ofExact(String value, ExactType type, Bound bound, boolean lower) {
        // Every value at or above 12.5 is one at or above 13, where values are whole.
        BigDecimal rounded =
                type.rounded(bound.value(), lower == bound.inclusive() ? RoundingMode.CEILING : RoundingMode.FLOOR);
        if (type.isBeyond(rounded)) {
            return (rounded.signum() < 0) == lower ? Condition.EVERY_ROW : Condition.NO_ROW;
        }
        return Condition.exactly(value + sign(lower, bound.inclusive()) + type.literal(rounded));
    }

    /** A double counts as its shortest decimal, so the bound is the first double whose decimal lies within. */
    private static Condition ofDouble(String value, Bound bound, boolean lower) {
        double first = lower
                ? firstAtLeast(bound)
                : -firstAtLeast(new Bound(bound.value().negate(), bound.inclusive()));
        if (Double.isInfinite(first)) {
            return (first < 0) == lower ? Condition.EVERY_ROW : Condition.NO_ROW;
        }
        return Condition.exactly(value + sign(lower, true) + literal(first));
    }

    private static double firstAtLeast(Bound bound) {
        double candidate = bound.value().doubleValue();
        while (candidate > -Double.MAX_VALUE && passes(Math.nextDown(candidate), bound)) {
            candidate = Math.nextDown(candidate);
        }
        while (candidate < Double.POSITIVE_INFINITY && !passes(candidate, bound)) {
            candidate = Math.nextUp(candidate);
        }
        return candidate == -Double.MAX_VALUE && passes(candidate, bound) ? Double.NEGATIVE_INFINITY : candidate;
    }

    private static boolean passes(double value, Bound bound) {
        if (Double.isInfinite(value)) {
            return value > 0;
        }
        return ShortestDecimal.of(value).compareTo(bound.value()) >= (bound.inclusive() ? 0 : 1);
    }

    /** The number in the column's own type; null where that type has no such number. */
    static @Nullable String literalOf(BigDecimal number, ResultColumn column) {
        if (column.type() == ColumnType.DOUBLE) {
            double nearest = number.doubleValue();
            boolean held =
                    Double.isFinite(nearest) && ShortestDecimal.of(nearest).compareTo(number) == 0;
            return held ? literal(nearest) : null;
        }
        ExactType type = ExactType.of(column.sqlType());
        BigDecimal rounded = type.rounded(number, RoundingMode.FLOOR);
        return rounded.compareTo(number) != 0 || type.isBeyond(rounded) ? null : type.literal(rounded);
    }

    private static String literal(double value) {
        return "CAST('" + ShortestDecimal.of(value) + "' AS DOUBLE PRECISION)";
    }

    private static String sign(boolean lower, boolean inclusive) {
        return (lower ? " >" : " <") + (inclusive ? "= " : " ");
    }
}
