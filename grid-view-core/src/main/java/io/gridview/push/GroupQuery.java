package io.gridview.push;

import io.gridview.data.ColumnType;
import io.gridview.dialect.SqlDialect;
import io.gridview.resolve.GroupKey;
import io.gridview.resolve.Measure;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.TimeGrain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups that are asked for.
 *
 * @param keys one or two
 * @param measures of each group
 * @param mostKeys how many values of each key are held one by one
 */
record GroupQuery(List<Key> keys, List<Measure> measures, int mostKeys) {
    GroupQuery {
        keys = List.copyOf(keys);
        measures = List.copyOf(measures);
    }

    /**
     * What rows are grouped by.
     *
     * @param value the key as SQL over the table {@code r}
     * @param type its type
     * @param grain the step that times are gathered in; null where each value stands for itself
     * @param joinedAs values that read the same in this format are one group; null where only equal ones are
     */
    record Key(
            PushedColumn column,
            String value,
            ColumnType type,
            @Nullable TimeGrain grain,
            @Nullable FormatSpec joinedAs) {
        static Key of(GroupKey key, PushedColumn column, SqlDialect dialect) {
            boolean instant = column.type() == ColumnType.INSTANT;
            String value = instant ? dialect.wallTime(column.name(), key.zone()) : column.name();
            ColumnType type = instant ? ColumnType.TIMESTAMP : column.type();
            TimeGrain grain = key.grain();
            if (grain == null) {
                return new Key(column, value, type, null, key.joinedAs());
            }
            ColumnType steps = grain == TimeGrain.HOUR ? ColumnType.TIMESTAMP : ColumnType.DATE;
            return new Key(column, dialect.floor(value, type, grain), steps, grain, key.joinedAs());
        }
    }
}
