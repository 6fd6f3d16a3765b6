package io.gridview.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.duckdb.DuckDBReadableVector;

/**
 * Readers of DuckDB's vectors of numbers. Where the driver gives a stand-in for a row without a value, only that value
 * makes them ask whether there is none.
 */
final class DuckDbNumbers {
    private DuckDbNumbers() {}

    /** The integers that always fit 64 bits, by DuckDB's names. */
    enum Width {
        TINYINT,
        SMALLINT,
        INTEGER,
        BIGINT,
        UTINYINT,
        USMALLINT,
        UINTEGER;

        long get(DuckDBReadableVector vector, int row) {
            return switch (this) {
                case TINYINT -> vector.getByte(row, (byte) 0);
                case SMALLINT -> vector.getShort(row, (short) 0);
                case INTEGER -> vector.getInt(row, 0);
                case BIGINT -> vector.getLong(row, 0);
                case UTINYINT -> vector.getUint8(row, (short) 0);
                case USMALLINT -> vector.getUint16(row, 0);
                case UINTEGER -> vector.getUint32(row, 0);
            };
        }
    }

    /** The integers that may need more than 64 bits, by DuckDB's names. */
    enum BigWidth {
        UBIGINT,
        HUGEINT,
        UHUGEINT
    }

    static final class Integers extends DuckDbColumn {
        private final Width width;
        private final LongColumn.Builder builder;

        Integers(Width width, LongColumn.Builder builder) {
            super(builder);
            this.width = width;
            this.builder = builder;
        }

        @Override
        void read(DuckDBReadableVector vector, int from, int to) {
            for (int row = from; row < to; row++) {
                long value = width.get(vector, row);
                if (value == 0 && vector.isNull(row)) {
                    builder.addNull();
                } else {
                    builder.add(value);
                }
            }
        }
    }

    static final class Floats extends DuckDbColumn {
        private final DoubleColumn.Builder builder;

        Floats(DoubleColumn.Builder builder) {
            super(builder);
            this.builder = builder;
        }

        @Override
        void read(DuckDBReadableVector vector, int from, int to) {
            for (int row = from; row < to; row++) {
                float value = vector.getFloat(row, 0);
                if (value == 0 && vector.isNull(row)) {
                    builder.addNull();
                } else {
                    builder.add(Doubles.widen(value));
                }
            }
        }
    }

    static final class Doubles64 extends DuckDbColumn {
        private final DoubleColumn.Builder builder;

        Doubles64(DoubleColumn.Builder builder) {
            super(builder);
            this.builder = builder;
        }

        @Override
        void read(DuckDBReadableVector vector, int from, int to) {
            for (int row = from; row < to; row++) {
                double value = vector.getDouble(row, 0);
                if (value == 0 && vector.isNull(row)) {
                    builder.addNull();
                } else {
                    builder.add(value);
                }
            }
        }
    }

    static final class BigIntegers extends DuckDbColumn {
        private final BigWidth width;
        private final BigIntegerColumn.Builder builder;

        BigIntegers(BigWidth width, BigIntegerColumn.Builder builder) {
            super(builder);
            this.width = width;
            this.builder = builder;
        }

        @Override
        void read(DuckDBReadableVector vector, int from, int to) {
            for (int row = from; row < to; row++) {
                BigInteger value = switch (width) {
                    case UBIGINT -> vector.getUint64(row);
                    case HUGEINT -> vector.getHugeInt(row);
                    case UHUGEINT -> vector.getUHugeInt(row);
                };
                if (value == null) {
                    builder.addNull();
                } else {
                    builder.add(value);
                }
            }
        }
    }

    static final class Decimals extends DuckDbColumn {
        private final DecimalBuilder builder;

        Decimals(DecimalBuilder builder) {
            super(builder);
            this.builder = builder;
        }

        @Override
        void read(DuckDBReadableVector vector, int from, int to) {
            for (int row = from; row < to; row++) {
                BigDecimal value = vector.getBigDecimal(row);
                if (value == null) {
                    builder.addNull();
                } else {
                    builder.add(value);
                }
            }
        }
    }
}
