package io.gridview.data;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/** Readers of DuckDB's vectors of dates and times; infinite ones count as missing. */
abstract class DuckDbTimes<T> extends DuckDbColumn {
    private final ColumnBuilder builder;
    private long infinite;

    DuckDbTimes(ColumnBuilder builder) {
        super(builder);
        this.builder = builder;
    }

    abstract @Nullable T time(DuckDBReadableVector vector, int row);

    boolean isInfinite(T time) {
        return Infinities.isInfinite(time);
    }

    @Override
    final void read(DuckDBReadableVector vector, int from, int to) {
        for (int row = from; row < to; row++) {
            boolean isNull = vector.isNull(row);
            T time = isNull ? null : time(vector, row);
            if (time != null && !isInfinite(time)) {
                builder.add(time);
            } else {
                infinite += isNull ? 0 : 1;
                builder.addNull();
            }
        }
    }

    @Override
    final void note(String key, Notes notes) {
        notes.nonFinite(key, infinite);
    }

    static final class Dates extends DuckDbTimes<LocalDate> {
        Dates(DateColumn.Builder builder) {
            super(builder);
        }

        @Override
        @Nullable
        LocalDate time(DuckDBReadableVector vector, int row) {
            return vector.getLocalDate(row);
        }
    }

    static final class Timestamps extends DuckDbTimes<LocalDateTime> {
        private final boolean nanos;

        Timestamps(TimestampColumn.Builder builder, boolean nanos) {
            super(builder);
            this.nanos = nanos;
        }

        /** The infinity of whole seconds is beyond java.time. */
        @Override
        @Nullable
        LocalDateTime time(DuckDBReadableVector vector, int row) {
            try {
                return vector.getLocalDateTime(row);
            } catch (DateTimeException e) {
                return null;
            }
        }

        @Override
        boolean isInfinite(LocalDateTime time) {
            return super.isInfinite(time) || (nanos && Infinities.isInfiniteNanos(time));
        }
    }

    static final class Instants extends DuckDbTimes<Instant> {
        Instants(InstantColumn.Builder builder) {
            super(builder);
        }

        @Override
        @Nullable
        Instant time(DuckDBReadableVector vector, int row) {
            OffsetDateTime time = vector.getOffsetDateTime(row);
            return time == null ? null : time.toInstant();
        }
    }
}
