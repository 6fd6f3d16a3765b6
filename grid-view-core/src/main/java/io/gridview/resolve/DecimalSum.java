package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.data.DecimalColumn;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Sums decimals exactly; the result has the largest scale of the summands. */
final class DecimalSum implements Accumulator {
    private final DecimalColumn column;
    private @Nullable BigDecimal sum;

    DecimalSum(Column column) {
        this.column = (DecimalColumn) column;
    }

    @Override
    public void add(int row) {
        if (!column.isNull(row)) {
            BigDecimal value = column.get(row);
            sum = sum == null ? value : sum.add(value);
        }
    }

    @Override
    public @Nullable Object result() {
        return sum;
    }
}
