package io.gridview.aggregate;

import io.gridview.data.Column;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Groups rows by values that need more than 64 bits; decimals that differ only in scale are equal. */
final class ObjectGroups extends NumberedGroups {
    private final Column column;
    private final Map<@Nullable Object, Integer> groupOf = new HashMap<>();

    ObjectGroups(Column column) {
        this.column = column;
    }

    @Override
    public void read(int from, int to, int[] groups) {
        for (int row = from; row < to; row++) {
            Object value = column.value(row);
            Object key = value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value;
            Integer known = groupOf.get(key);
            if (known == null) {
                known = start(row);
                groupOf.put(key, known);
            }
            groups[row - from] = known;
        }
    }
}
