package io.gridview.dialect;

import io.gridview.data.ColumnType;
import io.gridview.spec.TimeGrain;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SQL of Trino. */
public record TrinoDialect() implements SqlDialect {
    private static final String WIDEST = "decimal(38,0)";

    private static final Pattern PADDED = Pattern.compile("char\\((\\d+)\\)");

    /** What the name of a type says of times with more digits than six behind the point. */
    private static final Pattern FINER = Pattern.compile("\\(([789]|1[012])\\)");

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
    public boolean keepsCommonTables() {
        return false;
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
            // Adding zero makes the negative zero positive.
            case DOUBLE -> "CASE WHEN is_finite(" + value + ") THEN " + asDouble(value, name) + " + 0e0 END";
            case TEXT -> text(value, name);
            case JSON -> "json_format(" + (name.equals("json") ? value : Sql.cast(value, "json")) + ")";
            case TIME -> micros(value, name, "time(6)");
            case TIMESTAMP -> micros(value, name, "timestamp(6)");
            case INSTANT -> micros(value, name, "timestamp(6) with time zone");
        };
    }

    /** A cast takes the blanks that pad a text. */
    private static String text(String value, String name) {
        if (name.equals("varbinary")) {
            return "('\\x' || lower(to_hex(" + value + ")))";
        }
        String text = Sql.cast(value, "varchar");
        Matcher padded = PADDED.matcher(name);
        return padded.matches() ? "rpad(" + text + ", " + padded.group(1) + ", ' ')" : text;
    }

    /** A cast of a number of 32 bits to a text does not give all its digits. */
    private static String asDouble(String value, String name) {
        return name.equals("real") ? Sql.cast("format('%s', " + value + ")", "double") : value;
    }

    /** A cast would round. */
    private static String micros(String value, String name, String type) {
        return FINER.matcher(name).find()
                ? Sql.cast("regexp_replace(" + Sql.cast(value, "varchar") + ", '(\\.\\d{6})\\d+', '$1')", type)
                : Sql.cast(value, type);
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
            String part = type == ColumnType.DECIMAL ? " + " + narrowBinOfFraction(value, -exponent, power) : "";
            return "(" + Sql.cast(wholePart(value, type), WIDEST) + " * " + power + part + ")";
        }
        // The quotient of two decimals is rounded, so what would be behind its point is taken off first.
        String whole = Sql.cast(type == ColumnType.DECIMAL ? "floor(" + value + ")" : value, WIDEST);
        String rest = "(" + whole + " % " + power + ")";
        String quotient = Sql.cast("((" + whole + " - " + rest + ") / " + power + ")", WIDEST);
        return "(" + quotient + " - CASE WHEN " + rest + " < 0 THEN 1 ELSE 0 END)";
    }

    private static String wholePart(String value, ColumnType type) {
        return type == ColumnType.DECIMAL ? "truncate(" + value + ")" : value;
    }

    /** Of few digits, as a product of more than 38 is rounded. */
    private static String narrowBinOfFraction(String value, int digits, String power) {
        String fraction = "(" + value + " % DECIMAL '1')";
        String cut =
                Sql.cast("truncate(" + fraction + ", " + digits + ")", "decimal(" + (digits + 1) + "," + digits + ")");
        return Sql.cast(cut + " * " + power, WIDEST) + " - CASE WHEN " + fraction + " < " + cut + " THEN 1 ELSE 0 END";
    }

    @Override
    public String truncated(String value) {
        return "truncate(" + value + ")";
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

    /** Trino knows exact ranks only of sorted lists, which hold every value: its own limit of memory bounds them. */
    @Override
    public List<String> medians(String value, ColumnType type) {
        String sorted = "array_sort(array_agg(" + value + ") FILTER (WHERE " + value + " IS NOT NULL))";
        return List.of(
                "element_at(" + sorted + ", (count(" + value + ") + 1) / 2)",
                "element_at(" + sorted + ", count(" + value + ") / 2 + 1)");
    }

    @Override
    public String first(String value, List<SortKey> order) {
        return "element_at(array_agg(" + value + " ORDER BY " + Sql.orderBy(order) + ") FILTER (WHERE " + value
                + " IS NOT NULL), 1)";
    }
}
