package io.gridview.dialect;

import io.gridview.data.ColumnType;
import io.gridview.spec.TimeGrain;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** The SQL of PostgreSQL 14 and later. */
public record PostgresDialect() implements SqlDialect {
    /** Casts of these add or take something that the server writes otherwise. */
    private static final Set<String> NOT_CAST = Set.of("bpchar", "inet");

    /** So many powers of ten below the width of a bin, a number is near zero. */
    private static final int TINY = 7;

    @Override
    public String name() {
        return "postgresql";
    }

    /** Backslashes are doubled in a form that means the same under every setting of the server. */
    @Override
    public String literal(String text) {
        String quoted = SqlDialect.super.literal(text);
        return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }

    @Override
    public String commonTable(String name, List<String> columns, String select, boolean once) {
        return Sql.commonTable(name, columns, once ? "MATERIALIZED " : "NOT MATERIALIZED ", select);
    }

    /** PostgreSQL would write every column into every place that reads it, and again into those; OFFSET keeps it from that. */
    @Override
    public String computedOnce(String select) {
        return select + " OFFSET 0";
    }

    @Override
    public String page(String select, long limit, long offset) {
        return select + "\nLIMIT " + limit + " OFFSET " + offset;
    }

    @Override
    public String read(String value, ColumnType type, String sqlType) {
        String name = sqlType.toLowerCase(Locale.ROOT);
        return switch (type) {
            case INTEGER -> Sql.cast(value, "bigint");
            case BIG_INTEGER, DECIMAL -> whereBetweenInfinities(value, "numeric", value);
            // Adding zero makes the negative zero positive.
            case DOUBLE ->
                name.equals("float4")
                        ? whereBetweenInfinities(value, "float4", Sql.cast(Sql.cast(value, "text"), "float8") + " + 0")
                        : whereBetweenInfinities(value, "float8", value + " + 0");
            case BOOLEAN -> value;
            case TEXT -> text(value, name);
            case JSON -> byCodePoint(Sql.cast(value, "text"));
            case DATE, TIMESTAMP, INSTANT -> "CASE WHEN isfinite(" + value + ") THEN " + value + " END";
            case TIME -> "CASE WHEN " + value + " < time '24:00' THEN " + value + " END";
        };
    }

    private static String text(String value, String name) {
        return NOT_CAST.contains(name)
                ? "CASE WHEN " + value + " IS NOT NULL THEN " + byCodePoint("concat(" + value + ")") + " END"
                : byCodePoint(Sql.cast(value, "text"));
    }

    private static String whereBetweenInfinities(String value, String type, String then) {
        return "CASE WHEN " + value + " > " + literal("-Infinity", type) + " AND " + value + " < "
                + literal("Infinity", type) + " THEN " + then + " END";
    }

    private static String literal(String text, String type) {
        return "'" + text + "'::" + type;
    }

    private static String byCodePoint(String value) {
        return "(" + value + " COLLATE \"C\")";
    }

    @Override
    public String ordered(String value, ColumnType type) {
        return type == ColumnType.TEXT || type == ColumnType.JSON ? byCodePoint(value) : value;
    }

    @Override
    public String encoded(String value, ColumnType type) {
        return switch (type) {
            case TEXT, JSON -> value;
            case DATE -> Sql.cast("(" + value + " - date '1970-01-01')", "text");
            case TIMESTAMP, INSTANT, TIME -> Sql.cast("trunc(extract(epoch FROM " + value + ") * 1000000)", "text");
            case INTEGER, BIG_INTEGER, DECIMAL, DOUBLE, BOOLEAN -> Sql.cast(value, "text");
        };
    }

    @Override
    public String wallTime(String instant, ZoneId zone) {
        OptionalInt offset = Sql.fixedOffset(zone);
        String place = offset.isPresent() ? "interval '" + offset.getAsInt() + " seconds'" : literal(zone.getId());
        return "(" + instant + " AT TIME ZONE " + place + ")";
    }

    @Override
    public String floor(String value, ColumnType type, TimeGrain grain) {
        if (grain == TimeGrain.HOUR) {
            return "date_trunc('hour', " + Sql.cast(value, "timestamp") + ")";
        }
        String day = type == ColumnType.DATE ? value : Sql.cast(value, "date");
        // Not date_trunc, which makes a date an instant of the session's zone.
        return switch (grain) {
            case HOUR, DAY -> day;
            case WEEK -> "(" + day + " - (" + part("isodow", day) + " - 1))";
            case MONTH -> "(" + day + " - (" + part("day", day) + " - 1))";
            case QUARTER -> "make_date(" + part("year", day) + ", " + part("quarter", day) + " * 3 - 2, 1)";
            case YEAR -> "(" + day + " - (" + part("doy", day) + " - 1))";
        };
    }

    private static String part(String field, String day) {
        return Sql.cast("extract(" + field + " FROM " + day + ")", "integer");
    }

    @Override
    public String bin(String value, ColumnType type, int exponent) {
        if (type == ColumnType.DOUBLE) {
            String bin = Sql.binOfDouble(value, literal("1e" + exponent, "float8"), "'1e-6'::float8");
            // A quotient too small for a double is an error here.
            String tiny = "abs(" + value + ") < " + literal("1e" + (exponent - TINY), "float8");
            return Sql.cast("CASE WHEN " + tiny + " THEN 0 ELSE " + bin + " END", "bigint");
        }
        return type == ColumnType.INTEGER && exponent >= 0
                ? Sql.flooredQuotient(value, Sql.tenTo(exponent), "/")
                : "floor(" + value + " * " + literal("1e" + -exponent, "numeric") + ")";
    }

    @Override
    public String truncated(String value) {
        return "trunc(" + value + ")";
    }

    @Override
    public String sum(String value, ColumnType type) {
        return "sum(" + value + ")";
    }

    /** Booleans have aggregates of their own. */
    @Override
    public String least(String value, ColumnType type) {
        return (type == ColumnType.BOOLEAN ? "bool_and(" : "min(") + ordered(value, type) + ")";
    }

    @Override
    public String greatest(String value, ColumnType type) {
        return (type == ColumnType.BOOLEAN ? "bool_or(" : "max(") + ordered(value, type) + ")";
    }

    @Override
    public String aboutDistinct(String value) {
        return "count(DISTINCT " + value + ")";
    }

    @Override
    public List<String> medians(String value, ColumnType type) {
        return Sql.medians(value);
    }

    @Override
    public String first(String value, List<SortKey> order) {
        return "(array_agg(" + value + " ORDER BY " + Sql.orderBy(order) + ") FILTER (WHERE " + value
                + " IS NOT NULL))[1]";
    }
}
