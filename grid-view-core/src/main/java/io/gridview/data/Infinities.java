package io.gridview.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * Knows the values by which drivers say infinity: the largest and smallest of the Java class (PostgreSQL), or the
 * largest and smallest count that DuckDB holds.
 */
final class Infinities {
    private static final int MICROS_PER_SECOND = 1_000_000;
    private static final int NANOS_PER_MICRO = 1_000;
    private static final int NANOS_PER_SECOND = 1_000_000_000;

    /** No infinity is nearer, so most times need no further look. */
    private static final int FAR_YEAR = 290_000;

    /** Of TIMESTAMP and TIMESTAMPTZ, then of TIMESTAMP_MS. */
    private static final Set<Instant> DUCKDB = Set.of(
            micros(Long.MAX_VALUE),
            micros(-Long.MAX_VALUE),
            Instant.ofEpochMilli(Long.MAX_VALUE),
            Instant.ofEpochMilli(-Long.MAX_VALUE));

    private static final LocalDateTime DUCKDB_LAST_NANOS = nanos(Long.MAX_VALUE);
    private static final LocalDateTime DUCKDB_FIRST_NANOS = nanos(-Long.MAX_VALUE);

    /** The milliseconds by which PostgreSQL's driver says infinity in java.sql objects. */
    private static final long POSTGRES_LAST = 9_223_372_036_825_200_000L;

    private static final long POSTGRES_FIRST = -9_223_372_036_832_400_000L;

    private Infinities() {}

    static boolean isPostgresInfinity(long millis) {
        return millis == POSTGRES_LAST || millis == POSTGRES_FIRST;
    }

    static boolean isInfinite(Object time) {
        if (time instanceof LocalDate date) {
            return date.equals(LocalDate.MAX)
                    || date.equals(LocalDate.MIN)
                    || Math.abs(date.toEpochDay()) == Integer.MAX_VALUE;
        }
        if (time instanceof LocalDateTime local) {
            return Math.abs(local.getYear()) >= FAR_YEAR
                    && (local.equals(LocalDateTime.MAX)
                            || local.equals(LocalDateTime.MIN)
                            || DUCKDB.contains(local.toInstant(ZoneOffset.UTC)));
        }
        return time instanceof Instant instant
                && (instant.equals(Instant.MAX) || instant.equals(Instant.MIN) || DUCKDB.contains(instant));
    }

    /** For DuckDB's TIMESTAMP_NS only, whose infinities are ordinary moments in 1677 and 2262 elsewhere. */
    static boolean isInfiniteNanos(LocalDateTime time) {
        return time.equals(DUCKDB_LAST_NANOS) || time.equals(DUCKDB_FIRST_NANOS);
    }

    private static Instant micros(long micros) {
        long nano = Math.floorMod(micros, MICROS_PER_SECOND) * (long) NANOS_PER_MICRO;
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS_PER_SECOND), nano);
    }

    private static LocalDateTime nanos(long nanos) {
        int nano = Math.floorMod(nanos, NANOS_PER_SECOND);
        return LocalDateTime.ofEpochSecond(Math.floorDiv(nanos, NANOS_PER_SECOND), nano, ZoneOffset.UTC);
    }
}
