package io.gridview.dialect;

import io.gridview.data.ColumnType;
import io.gridview.spec.TimeGrain;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one engine writes what this library adds around a planner's statement, so that every engine gives the same
 * numbers as Java. Arguments called {@code value} are SQL expressions; what comes back is SQL, too.
 */
public interface SqlDialect {
    /** The dialect of the engine at the other end; empty where it is none of those known. */
    static Optional<SqlDialect> of(Connection connection) throws SQLException {
        return switch (connection.getMetaData().getDatabaseProductName()) {
            case "DuckDB" -> Optional.of(new DuckDbDialect());
            case "PostgreSQL" -> Optional.of(new PostgresDialect());
            case "Trino" -> Optional.of(new TrinoDialect());
            default -> Optional.empty();
        };
    }

    /** The engine's name in lower case. */
    String name();

    /** A name in quotes. */
    default String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text in quotes, whatever is in it. */
    default String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    /**
     * One entry of a WITH list.
     *
     * @param columns new names of all its columns, in their order; empty where they keep their names
     * @param once whether the engine should compute it once where it is read more than once
     */
    String commonTable(String name, List<String> columns, String select, boolean once);

    /** Whether a common table that is to be computed once is. */
    default boolean keepsCommonTables() {
        return true;
    }

    /** A select whose columns the engine computes once, however often what stands around it reads them. */
    default String computedOnce(String select) {
        return select;
    }

    /** A select with only so many of its rows, after so many others; it ends with its ORDER BY. */
    String page(String select, long limit, long offset);

    /**
     * A column as Java reads it: NaN and infinities are no value, the negative zero is zero; texts of the engine's own
     * types (enumerations, UUIDs, padded characters) are plain text; a number of 32 bits is the double that its
     * shortest digits say. Infinite times and the time 24:00 are no value; times have no digits beyond microseconds.
     * Nested values and times of day with an offset are text as the engine writes it, which is not always as Java does.
     *
     * @param sqlType the type's name as the driver tells it
     */
    String read(String value, ColumnType type, String sqlType);

    /** A value that orders as in Java: text by code point, false before true. */
    String ordered(String value, ColumnType type);

    /**
     * A value that was {@link #read} as text that is read back exactly: digits of numbers, the shortest digits of a double, {@code true} and
     * {@code false}, days since 1970 for a date, microseconds since 1970 for a timestamp (by its own clock) and an
     * instant, microseconds since midnight for a time, a text itself.
     */
    String encoded(String value, ColumnType type);

    /** The timestamp that a clock in the zone shows at an instant, by the engine's own edition of the zones' rules. */
    String wallTime(String instant, ZoneId zone);

    /** The start of the step: of a date or timestamp a date, for {@link TimeGrain#HOUR} a timestamp. Weeks begin on Monday. */
    String floor(String value, ColumnType type, TimeGrain grain);

    /**
     * The number of the bin, as a whole number: {@code floor(value / 10^exponent)}, exact for exact numbers. Of a double it
     * is that of the quotient in double arithmetic, or the nearest whole number where that is less than a millionth away.
     * Numbers of bins of doubles are below 2^63 in size, others within the engine's widest whole numbers; beyond, the
     * query fails.
     */
    String bin(String value, ColumnType type, int exponent);

    /** The part of a double before its decimal point, as a double. */
    String truncated(String value);

    /** The sum of exact numbers, with as many digits as the engine has. */
    String sum(String value, ColumnType type);

    /** The least value as {@link #ordered} orders; of the type of {@code value}. */
    String least(String value, ColumnType type);

    /** The greatest value as {@link #ordered} orders; of the type of {@code value}. */
    String greatest(String value, ColumnType type);

    /**
     * About how many different values there are, where the engine can tell that faster than the exact number: DuckDB is
     * an eighth off at most as a rule, and one off from thirty on.
     */
    String aboutDistinct(String value);

    /**
     * The lower and the upper median, as aggregates: both values that occur, the same where their number is odd.
     *
     * @return null where the engine has no such aggregate
     */
    @Nullable
    List<String> medians(String value, ColumnType type);

    /**
     * The first value that is one, in this order; an aggregate.
     *
     * @param order at least one key
     */
    String first(String value, List<SortKey> order);
}
