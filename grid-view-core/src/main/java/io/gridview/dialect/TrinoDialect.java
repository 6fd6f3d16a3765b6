package io.gridview.dialect;

import io.gridview.data.ColumnType;
import io.gridview.spec.TimeGrain;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The SQL of Trino. */
public record TrinoDialect() implements SqlDialect {
    private static final String WIDEST = "decimal(38,0)";

    @Override
    public String name() {
        return "trino";
    }

    /** Trino computes a common table wherever it is read. */
    @Override
    public String commonTable(String name, List<String> columns, String select, boolean once) {
        return Sql.commonTable(name, columns, "", select);
    }

    @Override
    public String page(String select, long limit, long offset) {
        return select + "\nOFFSET " + offset + " LIMIT " + limit;
    }

    @Override
    public String read(String value, ColumnType type, String sqlType) {
        String name = sqlType.toLowerCase(Locale.ROOT);
        return switch (type) {
            case INTEGER -> Sql.cast(value, "bigint");
            case BIG_INTEGER, DECIMAL, BOOLEAN, DATE -> value;
            case DOUBLE -> finite(name.equals("real") ? Sql.cast(Sql.cast(value, "varchar"), "double") : value);
            case TEXT ->
                name.equals("varbinary") ? "('\\x' || lower(to_hex(" + value + ")))" : Sql.cast(value, "varchar");
            case JSON ->
                name.equals("json") ? "json_format(" + value + ")" : "json_format(" + Sql.cast(value, "json") + ")";
            case TIME, TIMESTAMP -> toMicros(value, name);
            case INSTANT ->
                Sql.cast(toMicros("(" + value + " AT TIME ZONE 'UTC')", name), "timestamp(6) with time zone");
        };
    }

    private static String finite(String value) {
        // Adding zero makes the negative zero positive.
        return "CASE WHEN is_finite(" + value + ") THEN " + value + " + 0e0 END";
    }

    private static String toMicros(String value, String name) {
        return Sql.cast(value, name.replaceAll("\\(\\d+\\)", "(6)"));
    }

    @Override
    public String ordered(String value, ColumnType type) {
        return value;
    }

    @Override
    public String encoded(String value, ColumnType type) {
        return switch (type) {
            case TEXT, JSON -> value;
            case DATE -> Sql.cast("date_diff('day', DATE '1970-01-01', " + value + ")", "varchar");
            case TIMESTAMP -> micros(Sql.cast(value, "timestamp(6)"));
            case INSTANT -> micros(Sql.cast("(" + value + " AT TIME ZONE 'UTC')", "timestamp(6)"));
            case TIME -> microsOfDay(Sql.cast(value, "time(6)"));
            case INTEGER, BIG_INTEGER, DECIMAL, DOUBLE, BOOLEAN -> Sql.cast(value, "varchar");
        };
    }

    private static String micros(String timestamp) {
        String seconds =
                "date_diff('second', TIMESTAMP '1970-01-01 00:00:00', date_trunc('second', " + timestamp + "))";
        return withFraction(seconds, timestamp);
    }

    private static String microsOfDay(String time) {
        String seconds = "(hour(" + time + ") * 3600 + minute(" + time + ") * 60 + second(" + time + "))";
        return withFraction(seconds, time);
    }

    /** No function gives the digits of a second that lie behind the third. */
    private static String withFraction(String seconds, String time) {
        String fraction = Sql.cast("substr(" + Sql.cast(time, "varchar") + ", -6)", "bigint");
        return Sql.cast("(" + seconds + " * 1000000 + " + fraction + ")", "varchar");
    }

    @Override
    public String wallTime(String instant, ZoneId zone) {
        OptionalInt offset = Sql.fixedOffset(zone);
        return offset.isPresent()
                ? "(" + atZone(instant, "UTC") + " + INTERVAL '" + offset.getAsInt() + "' SECOND)"
                : atZone(instant, zone.getId());
    }

    private String atZone(String instant, String zone) {
        return Sql.cast("(" + instant + " AT TIME ZONE " + literal(zone) + ")", "timestamp(6)");
    }

    @Override
    public String floor(String value, ColumnType type, TimeGrain grain) {
        if (grain == TimeGrain.HOUR) {
            return "date_trunc('hour', " + Sql.cast(value, "timestamp(6)") + ")";
        }
        String day = type == ColumnType.DATE ? value : Sql.cast(value, "date");
        return grain == TimeGrain.DAY ? day : "date_trunc('" + grain.wire() + "', " + day + ")";
    }

    @Override
    public String bin(String value, ColumnType type, int exponent) {
        if (type == ColumnType.DOUBLE) {
            return Sql.cast(Sql.binOfDouble(value, "1e" + exponent, "1e-6"), "bigint");
        }
        if (type == ColumnType.INTEGER && exponent >= 0) {
            return Sql.flooredQuotient(value, Sql.tenTo(exponent), "/");
        }
        String power = "DECIMAL '" + Sql.tenTo(Math.abs(exponent)) + "'";
        if (exponent < 0) {
            return "floor(" + Sql.cast(value, type == ColumnType.INTEGER ? "decimal(19,0)" : WIDEST) + " * " + power
                    + ")";
        }
        return Sql.flooredQuotient(Sql.cast("floor(" + value + ")", WIDEST), power, "/");
    }

    @Override
    public String truncated(String value) {
        return "truncate(" + value + ")";
    }

    @Override
    public String whole(String value) {
        return Sql.cast(value, "bigint");
    }

    /** The sum of integers would be one of 64 bits. */
    @Override
    public String sum(String value, ColumnType type) {
        return "sum(" + (type == ColumnType.DECIMAL ? value : Sql.cast(value, WIDEST)) + ")";
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
        return "approx_distinct(" + value + ")";
    }

    /** Trino knows exact ranks only of sorted lists, which would hold every value. */
    @Override
    public @Nullable List<String> medians(String value, ColumnType type) {
        return null;
    }

    @Override
    public String first(String value, List<SortKey> order) {
        return "element_at(array_agg(" + value + " ORDER BY " + Sql.orderBy(order) + ") FILTER (WHERE " + value
                + " IS NOT NULL), 1)";
    }
}
