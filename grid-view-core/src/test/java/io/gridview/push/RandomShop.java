package io.gridview.push;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;

/** Random tables and random views of them; each kind of column in one, a number that orders all rows first. */
final class RandomShop {
    static final String CREATE =
            "CREATE TABLE shop (id BIGINT, region VARCHAR(20), product VARCHAR(20), units INTEGER, amount DECIMAL(12, 3),"
                    + " rating DOUBLE PRECISION, sold_on DATE, sold_at TIMESTAMP, seen_at TIMESTAMP WITH TIME ZONE,"
                    + " paid BOOLEAN)";

    private static final List<String> KEYS =
            List.of("region", "product", "units", "sold_on", "sold_at", "seen_at", "paid", "amount", "rating");
    private static final List<String> NUMBERS = List.of("units", "amount", "rating");
    private static final List<String> TIMES = List.of("sold_on", "sold_at", "seen_at");
    private static final List<String> GRAINS = List.of("hour", "day", "week", "month", "quarter", "year");
    private static final List<String> AGGREGATES =
            List.of("count", "sum", "avg", "min", "max", "count_distinct", "median", "first", "last");
    private static final List<String> SORTS = List.of("none", "asc", "desc", "label_asc", "label_desc");
    private static final double[] DOUBLES = {0.1, -0.3, 1e16, -1e16, 4.35, 1e-9, 123456.789, 0.0, 1e100, 3e-300};

    private final SplittableRandom random;
    private final boolean trino;

    /** @param trino whether the rows are written for Trino, which has its own word for instants */
    RandomShop(long seed, boolean trino) {
        this.random = new SplittableRandom(seed);
        this.trino = trino;
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** The rows as the list after VALUES. */
    String rows(int count) {
        boolean wide = random.nextInt(4) == 0;
        StringJoiner rows = new StringJoiner(", ");
        for (int id = 0; id < count; id++) {
            StringJoiner row = new StringJoiner(", ", "(", ")");
            int day = random.nextInt(400);
            row.add(Integer.toString(id));
            row.add(orNull("'"
                    + List.of("North", "South", "East", "West", "\u00d6st", "north")
                            .get(random.nextInt(6)) + "'"));
            row.add(orNull("'item " + random.nextInt(wide ? 60 : 15) + "'"));
            row.add(orNull(Integer.toString(random.nextInt(60) - 10)));
            row.add(orNull(Integer.toString(random.nextInt(200_000) - 50_000) + "." + (100 + random.nextInt(900))));
            double rating = wide ? DOUBLES[random.nextInt(DOUBLES.length)] : random.nextInt(50) / 10.0;
            row.add(orNull("CAST('" + rating + "' AS DOUBLE PRECISION)"));
            row.add(orNull("DATE '" + LocalDate.of(2023, 6, 1).plusDays(day) + "'"));
            row.add(orNull(
                    "TIMESTAMP '" + text(LocalDateTime.of(2023, 6, 1, 0, 0).plusHours(7L * day)) + "'"));
            row.add(orNull(instant(text(LocalDateTime.of(2023, 3, 20, 0, 30).plusHours(day)))));
            row.add(orNull(random.nextBoolean() ? "TRUE" : "FALSE"));
            rows.add(row.toString());
        }
        return rows.toString();
    }

    private static String text(LocalDateTime moment) {
        return moment.toString().replace('T', ' ') + ":00";
    }

    private String instant(String moment) {
        return trino ? "TIMESTAMP '" + moment + " UTC'" : "TIMESTAMP WITH TIME ZONE '" + moment + "+00'";
    }

    private String orNull(String value) {
        return random.nextInt(9) == 0 ? "NULL" : value;
    }

    /** A view with some of everything. */
    String view() {
        StringJoiner kpis = new StringJoiner(",", "[", "]");
        for (int i = 0; i < 4; i++) {
            kpis.add(kpi(i));
        }
        StringJoiner charts = new StringJoiner(",", "[", "]");
        for (int i = 0; i < 3; i++) {
            charts.add(chart(i));
        }
        return "{\"grid_id\":\"g\",\"columns\":[{\"key\":\"id\",\"label\":\"Id\"},{\"key\":\"amount\",\"label\":\"Amount\",\"total\":\"sum\"},"
                + "{\"key\":\"rating\",\"label\":\"Rating\",\"total\":\"avg\"},{\"key\":\"sold_at\",\"label\":\"Sold\"}],\"kpis\":"
                + kpis + ",\"charts\":" + charts + "}";
    }

    private String kpi(int number) {
        String aggregate = one(AGGREGATES);
        boolean sums = List.of("sum", "avg", "median").contains(aggregate);
        String column = sums ? one(NUMBERS) : one(KEYS);
        String compare = sums && random.nextInt(2) == 0
                ? ",\"compare\":{\"to\":\"previous\",\"order_by\":\"" + one(TIMES) + "\"}"
                : "";
        return "{\"label\":\"k" + number + "\",\"aggregate\":\"" + aggregate + "\",\"column_key\":\"" + column + "\""
                + compare + "}";
    }

    private String chart(int number) {
        String head = "{\"id\":\"c" + number + "\",";
        return head
                + switch (random.nextInt(8)) {
                    case 0 -> "\"chart_type\":\"histogram\",\"x_key\":\"" + one(NUMBERS) + "\"}";
                    case 1 ->
                        "\"chart_type\":\"scatter\",\"x_key\":\"" + one(NUMBERS) + "\",\"series\":[{\"key\":\""
                                + one(NUMBERS) + "\"}]" + (random.nextBoolean() ? ",\"series_by\":\"region\"}" : "}");
                    case 2 ->
                        "\"chart_type\":\"heatmap\",\"x_key\":\"" + one(KEYS) + "\",\"series_by\":\""
                                + one(List.of("region", "product")) + "\",\"value_key\":\"" + one(NUMBERS)
                                + "\",\"aggregate\":\"" + one(List.of("sum", "avg", "min", "max", "count")) + "\"}";
                    case 3 ->
                        "\"chart_type\":\"pie\",\"group_by\":\"" + one(List.of("region", "product", "paid")) + "\","
                                + measure() + "}";
                    case 4 -> {
                        String time = one(TIMES);
                        yield "\"chart_type\":\"" + one(List.of("line", "area", "bar")) + "\",\"group_by\":\"" + time
                                + "\",\"time_grain\":\"" + one(GRAINS) + "\"," + measure() + "}";
                    }
                    case 5 ->
                        "\"chart_type\":\"" + one(List.of("bar", "line", "area")) + "\",\"x_key\":\"" + one(KEYS)
                                + "\",\"series_by\":\"" + one(List.of("region", "product")) + "\"," + measure() + "}";
                    case 6 -> line();
                    default ->
                        "\"chart_type\":\"bar\",\"group_by\":\"" + one(KEYS) + "\"," + measure() + ",\"sort\":\""
                                + one(SORTS) + "\""
                                + (random.nextBoolean() ? ",\"limit\":" + (2 + random.nextInt(8)) : "") + "}";
                };
    }

    /** Lines of single rows, along times and numbers. */
    String lines() {
        return "{\"grid_id\":\"g\",\"columns\":[{\"key\":\"id\",\"label\":\"Id\"}],\"charts\":[{\"id\":\"a\"," + line()
                + ",{\"id\":\"b\"," + line() + "]}";
    }

    private String line() {
        StringJoiner series = new StringJoiner(",", "[", "]");
        int first = random.nextInt(NUMBERS.size());
        int count = 1 + random.nextInt(NUMBERS.size());
        for (int i = 0; i < count; i++) {
            series.add("{\"key\":\"" + NUMBERS.get((first + i) % NUMBERS.size()) + "\"}");
        }
        String x = random.nextInt(3) == 0 ? one(NUMBERS) : one(TIMES);
        return "\"chart_type\":\"" + one(List.of("line", "area")) + "\",\"x_key\":\"" + x + "\",\"series\":" + series
                + "}";
    }

    /** A statement that adds some like each of the rows, with as many equal values as different ones. */
    static String more(int times) {
        StringJoiner numbers = new StringJoiner(" UNION ALL SELECT ", "(SELECT ", ")");
        numbers.add("1 AS n");
        for (int n = 2; n <= times; n++) {
            numbers.add(Integer.toString(n));
        }
        return "INSERT INTO shop SELECT id + 1000 * n, region, product, units + CAST(mod(id * n, 7) AS INTEGER),"
                + " CAST(amount + mod(n, 3) AS DECIMAL(12, 3)), rating + n, sold_on, sold_at + n * INTERVAL '13' MINUTE,"
                + " seen_at, paid FROM shop CROSS JOIN " + numbers + " AS numbers";
    }

    private String aggregateOfChart() {
        return one(List.of("sum", "avg", "min", "max", "count", "median"));
    }

    private String measure() {
        return "\"value_key\":\"" + one(NUMBERS) + "\",\"aggregate\":\"" + aggregateOfChart() + "\"";
    }
}
