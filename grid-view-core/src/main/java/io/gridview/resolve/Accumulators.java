package io.gridview.resolve;

import io.gridview.data.Column;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The aggregates that only look at values, one small class each. */
final class Accumulators {
    private Accumulators() {}

    /** Counts rows. */
    static final class Rows implements Accumulator {
        private long count;

        @Override
        public void add(int row) {
            count++;
        }

        @Override
        public Object result() {
            return count;
        }
    }

    /** Counts rows that have a value. */
    static final class Values implements Accumulator {
        private final Column column;
        private long count;

        Values(Column column) {
            this.column = column;
        }

        @Override
        public void add(int row) {
            if (!column.isNull(row)) {
                count++;
            }
        }

        @Override
        public Object result() {
            return count;
        }
    }

    /** Counts different values; decimals that differ only in scale are one value. */
    static final class Distinct implements Accumulator {
        private final Column column;
        private final Set<Object> seen = new HashSet<>();

        Distinct(Column column) {
            this.column = column;
        }

        @Override
        public void add(int row) {
            Object value = column.value(row);
            if (value != null) {
                seen.add(value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value);
            }
        }

        @Override
        public Object result() {
            return (long) seen.size();
        }
    }

    /** The first value. */
    static final class First implements Accumulator {
        private final Column column;
        private @Nullable Object first;

        First(Column column) {
            this.column = column;
        }

        @Override
        public void add(int row) {
            if (first == null) {
                first = column.value(row);
            }
        }

        @Override
        public @Nullable Object result() {
            return first;
        }
    }

    /** The last value. */
    static final class Last implements Accumulator {
        private final Column column;
        private @Nullable Object last;

        Last(Column column) {
            this.column = column;
        }

        @Override
        public void add(int row) {
            Object value = column.value(row);
            if (value != null) {
                last = value;
            }
        }

        @Override
        public @Nullable Object result() {
            return last;
        }
    }

    /** The smallest or the largest value; of equal ones the first. */
    static final class Extreme implements Accumulator {
        private final Column column;
        private final int sign;
        private @Nullable Object best;

        /** @param sign -1 for the smallest, 1 for the largest */
        Extreme(Column column, int sign) {
            this.column = column;
            this.sign = sign;
        }

        @Override
        public void add(int row) {
            Object value = column.value(row);
            if (value != null && (best == null || sign * ValueOrder.compare(value, best) > 0)) {
                best = value;
            }
        }

        @Override
        public @Nullable Object result() {
            return best;
        }
    }
}
