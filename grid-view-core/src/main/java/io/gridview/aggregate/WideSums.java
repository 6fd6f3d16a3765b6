package io.gridview.aggregate;

import io.gridview.data.BigIntegerColumn;
import io.gridview.data.Column;
import io.gridview.data.DecimalColumn;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Sums integers and decimals that need more than 64 bits. */
final class WideSums extends Sums {
    private final Column column;
    private @Nullable BigDecimal[] sums = new BigDecimal[1];

    /** @param column of big integers or of decimals */
    WideSums(Column column) {
        super(column.type());
        this.column = column;
    }

    @Override
    void grow(int groups) {
        sums = Growing.toHold(sums, groups);
    }

    @Override
    public void add(int[] groups, int from, int to, int groupCount) {
        reserve(groupCount);
        for (int row = from; row < to; row++) {
            int group = groups[row - from];
            if (group >= 0 && !column.isNull(row)) {
                counts[group]++;
                BigDecimal sum = sums[group];
                sums[group] = sum == null ? value(row) : sum.add(value(row));
            }
        }
    }

    private BigDecimal value(int row) {
        return column instanceof BigIntegerColumn integers
                ? new BigDecimal(integers.get(row))
                : ((DecimalColumn) column).get(row);
    }

    @Override
    BigDecimal exact(int group) {
        BigDecimal sum = sums[group];
        return sum == null ? BigDecimal.ZERO : sum;
    }
}
