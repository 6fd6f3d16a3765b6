package io.gridview.resolve;

import io.gridview.data.Column;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The middle value; of an even number of values, the exact mean of the two in the middle. */
final class Median implements Accumulator {
    private final Column column;
    private final List<Object> values = new ArrayList<>();

    Median(Column column) {
        if (!column.type().isNumeric()) {
            throw new IllegalArgumentException(
                    "a column of type " + column.type().wire() + " has no median");
        }
        this.column = column;
    }

    @Override
    public void add(int row) {
        Object value = column.value(row);
        if (value != null) {
            values.add(value);
        }
    }

    @Override
    public @Nullable Object result() {
        if (values.isEmpty()) {
            return null;
        }
        values.sort(ValueOrder::compare);
        Object upper = values.get(values.size() / 2);
        Object lower = values.get((values.size() - 1) / 2);
        return lower.equals(upper) ? upper : mean(lower, upper);
    }

    private static Object mean(Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y) {
            return new BigDecimal(x)
                    .add(new BigDecimal(y))
                    .divide(BigDecimal.valueOf(2))
                    .doubleValue();
        }
        return decimal(a).add(decimal(b)).divide(BigDecimal.valueOf(2));
    }

    private static BigDecimal decimal(Object value) {
        if (value instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        return value instanceof BigInteger number ? new BigDecimal(number) : (BigDecimal) value;
    }
}
