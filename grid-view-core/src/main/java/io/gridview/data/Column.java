package io.gridview.data;

import org.jspecify.annotations.Nullable;

/** One typed, immutable column of a {@link RowTable}. */
public sealed interface Column
        permits LongColumn,
                BigIntegerColumn,
                DecimalColumn,
                DoubleColumn,
                BooleanColumn,
                TextColumn,
                DateColumn,
                TimeColumn,
                TimestampColumn,
                InstantColumn {

    /** The column's key, unique in its table. */
    String key();

    /** What the cells are. */
    ColumnType type();

    /** The number of rows. */
    int size();

    /** True where some row has no value; a loop over a column without such rows need not ask for each. */
    boolean hasNulls();

    /** True where the row has no value here. */
    boolean isNull(int row);

    /** The cell as the Java type that {@link ColumnType} names; null where there is no value. */
    @Nullable
    Object value(int row);
}
