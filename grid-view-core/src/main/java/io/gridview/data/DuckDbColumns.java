package io.gridview.data;

import java.util.Set;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/** Finds the vector reader for a type of DuckDB, and reads the types that are no numbers and no times. */
final class DuckDbColumns {
    /** The types whose vectors the driver opens. JSON is text to it. */
    private static final Set<String> KNOWN = Set.of(
            "BOOLEAN",
            "TINYINT",
            "SMALLINT",
            "INTEGER",
            "BIGINT",
            "UTINYINT",
            "USMALLINT",
            "UINTEGER",
            "UBIGINT",
            "HUGEINT",
            "UHUGEINT",
            "FLOAT",
            "DOUBLE",
            "VARCHAR",
            "JSON",
            "DATE",
            "TIMESTAMP",
            "TIMESTAMP_S",
            "TIMESTAMP_MS",
            "TIMESTAMP_NS",
            "TIMESTAMP WITH TIME ZONE");

    private DuckDbColumns() {}

    /** Null for a type whose vectors cannot be read. */
    static @Nullable DuckDbColumn of(String typeName, ReadLimits limits) {
        boolean decimal = typeName.startsWith("DECIMAL(") && typeName.endsWith(")");
        SqlType type = decimal ? SqlType.DECIMAL : KNOWN.contains(typeName) ? SqlType.ofName(typeName) : null;
        return type == null
                ? null
                : switch (type) {
                    case BOOLEAN -> new Booleans(new BooleanColumn.Builder());
                    case INTEGER ->
                        new DuckDbNumbers.Integers(DuckDbNumbers.Width.valueOf(typeName), new LongColumn.Builder(0));
                    case FLOAT -> new DuckDbNumbers.Floats(new DoubleColumn.Builder(0));
                    case DOUBLE -> new DuckDbNumbers.Doubles64(new DoubleColumn.Builder(0));
                    case BIG_INTEGER ->
                        new DuckDbNumbers.BigIntegers(
                                DuckDbNumbers.BigWidth.valueOf(typeName), new BigIntegerColumn.Builder(0));
                    case DECIMAL -> new DuckDbNumbers.Decimals(new DecimalBuilder(0));
                    case TEXT, JSON -> new Texts(new TextColumn.Builder(type.columnType(), 0, limits.maxCellBytes()));
                    case DATE -> new DuckDbTimes.Dates(new DateColumn.Builder(0));
                    case TIMESTAMP -> new DuckDbTimes.Timestamps(new TimestampColumn.Builder(0), false);
                    case TIMESTAMP_NANOS -> new DuckDbTimes.Timestamps(new TimestampColumn.Builder(0), true);
                    case INSTANT -> new DuckDbTimes.Instants(new InstantColumn.Builder(0));
                    case BYTES, TIME, NESTED -> null;
                };
    }

    private static final class Booleans extends DuckDbColumn {
        private final BooleanColumn.Builder builder;

        Booleans(BooleanColumn.Builder builder) {
            super(builder);
            this.builder = builder;
        }

        @Override
        void read(DuckDBReadableVector vector, int from, int to) {
            for (int row = from; row < to; row++) {
                boolean value = vector.getBoolean(row, false);
                if (!value && vector.isNull(row)) {
                    builder.addNull();
                } else {
                    builder.add(value);
                }
            }
        }
    }

    private static final class Texts extends DuckDbColumn {
        private final TextColumn.Builder builder;

        Texts(TextColumn.Builder builder) {
            super(builder);
            this.builder = builder;
        }

        @Override
        void read(DuckDBReadableVector vector, int from, int to) {
            for (int row = from; row < to; row++) {
                String value = vector.getString(row);
                if (value == null) {
                    builder.addNull();
                } else {
                    builder.add(value);
                }
            }
        }
    }
}
