package io.gridview.resolve;

import io.gridview.aggregate.ColumnGroups;
import io.gridview.aggregate.Grouping;
import io.gridview.aggregate.LongSource;
import io.gridview.data.Column;
import io.gridview.data.InstantColumn;
import io.gridview.data.TimestampColumn;
import io.gridview.format.ValueFormats;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.TimeGrain;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/** A column's values as keys: instants into wall time, times into the start of their step. */
final class KeyValues {
    private static final long SECONDS_AN_HOUR = 3_600;
    private static final long SECONDS_A_DAY = 86_400;

    private final Column column;
    private final ZoneId zone;
    private final @Nullable TimeGrain grain;
    private final @Nullable FormatSpec joinedAs;

    KeyValues(GroupKey key) {
        this.column = key.column();
        this.zone = key.zone();
        this.grain = key.grain();
        this.joinedAs = key.joinedAs();
    }

    /** The key of that row; null where there is none. */
    @Nullable
    Object at(int row) {
        Object value = column.value(row);
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        Object wall = value instanceof Instant instant ? LocalDateTime.ofInstant(instant, zone) : value;
        return grain != null && wall instanceof Temporal time ? WallTime.floor(time, grain) : wall;
    }

    /** Rows of the same key. */
    Grouping groups(ValueFormats formats) {
        Grouping equal = equal();
        FormatSpec format = joinedAs;
        return format == null ? equal : ColumnGroups.joined(equal, row -> formats.text(at(row), format));
    }

    private Grouping equal() {
        if (column instanceof InstantColumn instants) {
            WallClock clock = new WallClock(zone);
            return grain == null
                    ? ColumnGroups.pairs(by(row -> clock.second(instants.epochSecond(row))), by(instants::nano))
                    : steps(by(row -> unit(clock.second(instants.epochSecond(row)))));
        }
        if (grain == null) {
            return ColumnGroups.of(column);
        }
        return column instanceof TimestampColumn times
                ? steps(by(row -> unit(times.epochSecond(row))))
                : steps(ColumnGroups.of(column));
    }

    /** Whole hours, or whole days, since 1970: no step is finer. */
    private long unit(long wallSecond) {
        return Math.floorDiv(wallSecond, grain == TimeGrain.HOUR ? SECONDS_AN_HOUR : SECONDS_A_DAY);
    }

    private Grouping by(IntToLongFunction key) {
        return ColumnGroups.by(column, LongSource.each(key));
    }

    private Grouping steps(Grouping units) {
        return ColumnGroups.joined(units, this::at);
    }
}
