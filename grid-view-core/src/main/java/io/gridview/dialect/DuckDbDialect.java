package io.gridview.dialect;

import io.gridview.data.ColumnType;
import io.gridview.spec.TimeGrain;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The SQL of DuckDB. */
public record DuckDbDialect() implements SqlDialect {
    @Override
    public String name() {
        return "duckdb";
    }

    /** DuckDB reads a statement up to its first U+0000. */
    @Override
    public String literal(String text) {
        String quoted = SqlDialect.super.literal(text);
        return text.indexOf('\0') < 0 ? quoted : "(" + quoted.replace("\0", "' || chr(0) || '") + ")";
    }

    @Override
    public String commonTable(String name, List<String> columns, String select, boolean once) {
        return Sql.commonTable(name, columns, once ? "MATERIALIZED " : "NOT MATERIALIZED ", select);
    }

    @Override
    public String page(String select, long limit, long offset) {
        return select + "\nLIMIT " + limit + " OFFSET " + offset;
    }

    @Override
    public String read(String value, ColumnType type, String sqlType) {
        String name = sqlType.toUpperCase(Locale.ROOT);
        return switch (type) {
            case INTEGER -> Sql.cast(value, "BIGINT");
            // The sum of unsigned integers of 128 bits would be a double.
            case BIG_INTEGER ->
                Sql.cast(value, name.equals("UHUGEINT") || name.equals("BIGNUM") ? "BIGNUM" : "HUGEINT");
            case DECIMAL, BOOLEAN -> value;
            case DOUBLE -> finite(name.equals("FLOAT") ? Sql.cast(Sql.cast(value, "VARCHAR"), "DOUBLE") : value);
            case TEXT -> name.equals("BLOB") ? "('\\x' || lower(hex(" + value + ")))" : plainText(value);
            case JSON -> name.equals("JSON") ? plainText(value) : plainText("to_json(" + value + ")");
            case DATE, INSTANT -> whereFinite(value, value);
            case TIME -> "CASE WHEN " + value + " < TIME '24:00:00' THEN " + Sql.cast(value, "TIME") + " END";
            case TIMESTAMP ->
                whereFinite(value, name.equals("TIMESTAMP_NS") ? micros(value) : Sql.cast(value, "TIMESTAMP"));
        };
    }

    /** Without the order of its own that a column may have been given, by which letters of both cases are equal. */
    private static String plainText(String value) {
        return "(" + Sql.cast(value, "VARCHAR") + " COLLATE \"C\")";
    }

    private static String finite(String value) {
        // Adding zero makes the negative zero positive.
        return whereFinite(value, value + " + 0e0");
    }

    private static String whereFinite(String value, String then) {
        return "CASE WHEN isfinite(" + value + ") THEN " + then + " END";
    }

    /** A cast would round. */
    private static String micros(String value) {
        return "make_timestamp(" + Sql.flooredQuotient("epoch_ns(" + value + ")", "1000", "//") + ")";
    }

    @Override
    public String ordered(String value, ColumnType type) {
        return value;
    }

    @Override
    public String encoded(String value, ColumnType type) {
        return switch (type) {
            case TEXT, JSON -> value;
            case DATE -> Sql.cast("(" + value + " - DATE '1970-01-01')", "VARCHAR");
            case TIMESTAMP, INSTANT, TIME -> Sql.cast("epoch_us(" + value + ")", "VARCHAR");
            case INTEGER, BIG_INTEGER, DECIMAL, DOUBLE, BOOLEAN -> Sql.cast(value, "VARCHAR");
        };
    }

    @Override
    public String wallTime(String instant, ZoneId zone) {
        OptionalInt offset = Sql.fixedOffset(zone);
        return offset.isPresent()
                ? "(" + atZone(instant, "UTC") + " + INTERVAL '" + offset.getAsInt() + " seconds')"
                : atZone(instant, zone.getId());
    }

    private String atZone(String instant, String zone) {
        return "(" + instant + " AT TIME ZONE " + literal(zone) + ")";
    }

    @Override
    public String floor(String value, ColumnType type, TimeGrain grain) {
        if (grain == TimeGrain.HOUR) {
            return "date_trunc('hour', " + Sql.cast(value, "TIMESTAMP") + ")";
        }
        String day = type == ColumnType.DATE ? value : Sql.cast(value, "DATE");
        // Not date_trunc, which fails for days beyond the timestamps.
        return switch (grain) {
            case HOUR, DAY -> day;
            case WEEK -> daysBack(day, "isodow");
            case MONTH -> daysBack(day, "day");
            case QUARTER -> "make_date(year(" + day + "), quarter(" + day + ") * 3 - 2, 1)";
            case YEAR -> daysBack(day, "dayofyear");
        };
    }

    private static String daysBack(String day, String number) {
        return "(" + day + " - " + Sql.cast("(" + number + "(" + day + ") - 1)", "INTEGER") + ")";
    }

    @Override
    public String bin(String value, ColumnType type, int exponent) {
        if (type == ColumnType.DOUBLE) {
            return Sql.cast(Sql.binOfDouble(value, "1e" + exponent, "1e-6"), "BIGINT");
        }
        String power = Sql.tenTo(Math.abs(exponent));
        // Decimals would be divided as doubles.
        return switch (type) {
            case DECIMAL ->
                exponent < 0
                        ? "floor(" + value + " * " + Sql.cast(power, "DECIMAL(38,0)") + ")"
                        : Sql.flooredQuotient(Sql.cast("floor(" + value + ")", "HUGEINT"), power, "//");
            default ->
                exponent < 0
                        ? "(" + Sql.cast(value, "HUGEINT") + " * " + power + ")"
                        : Sql.flooredQuotient(
                                type == ColumnType.INTEGER ? value : Sql.cast(value, "HUGEINT"), power, "//");
        };
    }

    @Override
    public String truncated(String value) {
        return "trunc(" + value + ")";
    }

    @Override
    public String sum(String value, ColumnType type) {
        return "sum(" + value + ")";
    }

    @Override
    public String least(String value, ColumnType type) {
        return "min(" + value + ")";
    }

    @Override
    public String greatest(String value, ColumnType type) {
        return "max(" + value + ")";
    }

    @Override
    public String aboutDistinct(String value) {
        return "approx_count_distinct(" + value + ")";
    }

    @Override
    public List<String> medians(String value, ColumnType type) {
        return Sql.medians(value);
    }

    @Override
    public String first(String value, List<SortKey> order) {
        return "first(" + value + " ORDER BY " + Sql.orderBy(order) + ") FILTER (WHERE " + value + " IS NOT NULL)";
    }
}
