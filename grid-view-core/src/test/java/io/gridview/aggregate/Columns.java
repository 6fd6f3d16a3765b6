package io.gridview.aggregate;

import io.gridview.data.Column;
import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.spec.Aggregate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes columns for tests. */
public final class Columns {
    private Columns() {}

    public static Column column(ColumnType type, List<?> values) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        values.forEach(value -> rows.add(Collections.singletonList(value)));
        return RowTable.ofArrays(List.of(new ColumnHeader("c", type)), rows)
                .columns()
                .get(0);
    }

    static @Nullable Object aggregate(Aggregate aggregate, Column column) {
        return Aggregation.ofAll(aggregate, column, column.size());
    }
}
