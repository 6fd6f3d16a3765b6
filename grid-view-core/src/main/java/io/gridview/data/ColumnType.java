package io.gridview.data;

import java.util.Locale;

/** What a column's cells are; each type has one {@link Column} class and one Java type for its cells. */
public enum ColumnType {
    /** 64-bit integers, {@code Long}. */
    INTEGER,
    /** Integers of any size, {@code BigInteger}. */
    BIG_INTEGER,
    /** Exact decimals, {@code BigDecimal}. */
    DECIMAL,
    /** IEEE 754 doubles, {@code Double}; never NaN or infinite. */
    DOUBLE,
    /** {@code Boolean}. */
    BOOLEAN,
    /** {@code String}. */
    TEXT,
    /** {@code LocalDate}. */
    DATE,
    /** {@code LocalTime}. */
    TIME,
    /** A wall-clock date and time without a zone, {@code LocalDateTime}. */
    TIMESTAMP,
    /** A point in time, {@code Instant}. */
    INSTANT,
    /** JSON text, also of lists and structures, {@code String}. */
    JSON;

    /** The word on the wire, for instance {@code big_integer}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True for the four types that can be summed. */
    public boolean isNumeric() {
        return switch (this) {
            case INTEGER, BIG_INTEGER, DECIMAL, DOUBLE -> true;
            case BOOLEAN, TEXT, DATE, TIME, TIMESTAMP, INSTANT, JSON -> false;
        };
    }

    /** True for types that lie on a time axis: dates, timestamps and instants, not times of day. */
    public boolean isTemporal() {
        return switch (this) {
            case DATE, TIMESTAMP, INSTANT -> true;
            case INTEGER, BIG_INTEGER, DECIMAL, DOUBLE, BOOLEAN, TEXT, TIME, JSON -> false;
        };
    }
}
