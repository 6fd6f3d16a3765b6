package io.gridview.push;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A made-up result as the VALUES of a statement, so that no table is needed; the same seed gives the same.
 *
 * @param sql the statement
 * @param rows how many rows it gives
 */
record RandomValues(String sql, int rows) {
    private static final int MOST_ROWS = 60;
    private static final List<String> NAMES = List.of(
            "id",
            "year",
            "amount",
            "avg_price",
            "rating",
            "month",
            "latitude",
            "is_new",
            "code",
            "n",
            "share",
            "email",
            "order_date",
            "order_no",
            "pct");

    static RandomValues of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = 1 + random.nextInt(MOST_ROWS);
        List<List<String>> columns = new ArrayList<>();
        for (int count = 1 + random.nextInt(5); count > 0; count--) {
            columns.add(column(random, rows));
        }
        List<String> tuples = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>();
            for (List<String> column : columns) {
                cells.add(column.get(row));
            }
            tuples.add("(" + String.join(", ", cells) + ")");
        }
        List<String> places = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            places.add("x" + place);
            named.add("x" + place + " AS \"" + NAMES.get(random.nextInt(NAMES.size())) + (place == 0 ? "" : "_" + place)
                    + "\"");
        }
        return new RandomValues(
                "SELECT " + String.join(", ", named) + " FROM (VALUES " + String.join(", ", tuples) + ") AS v("
                        + String.join(", ", places) + ")",
                rows);
    }

    private static List<String> column(SplittableRandom random, int rows) {
        Kind kind = kind(random);
        List<@Nullable String> values = new ArrayList<>();
        int different = List.of(1, 2, 5, rows, rows).get(random.nextInt(5));
        List<String> pool = new ArrayList<>();
        for (int i = 0; i < Math.max(1, different); i++) {
            pool.add(kind.values().get());
        }
        boolean nulls = random.nextInt(3) == 0;
        boolean each = random.nextBoolean();
        for (int row = 0; row < rows; row++) {
            boolean nothing = nulls && random.nextInt(4) == 0;
            values.add(nothing ? null : pool.get(each ? row % pool.size() : random.nextInt(pool.size())));
        }
        if (random.nextInt(15) == 0) {
            Collections.fill(values, null);
        } else if (random.nextInt(4) == 0) {
            values.sort(Comparator.nullsLast(Comparator.naturalOrder()));
        }
        return values.stream()
                .map(value -> "CAST(" + (value == null ? "NULL" : "'" + value + "'") + " AS " + kind.type() + ")")
                .toList();
    }

    /**
     * What a column holds.
     *
     * @param type of a name that all engines know
     * @param values the next value at random
     */
    private record Kind(String type, Supplier<String> values) {}

    private static Kind kind(SplittableRandom random) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> integers(random);
            case 2 -> new Kind("DECIMAL(12,2)", decimals(random, 2));
            case 3 -> new Kind("DECIMAL(30,4)", decimals(random, 4));
            case 4 -> new Kind("DOUBLE PRECISION", doubles(random));
            case 5 -> new Kind("BOOLEAN", () -> Boolean.toString(random.nextBoolean()));
            case 6 -> new Kind("DATE", days(random));
            case 7 ->
                random.nextBoolean()
                        ? new Kind("TIMESTAMP", moments(random, ""))
                        : new Kind("TIMESTAMP WITH TIME ZONE", moments(random, "+00:00"));
            case 8 -> new Kind("TIME", times(random));
            default -> new Kind("VARCHAR", texts(random));
        };
    }

    private static Kind integers(SplittableRandom random) {
        int[] next = {random.nextInt(2000)};
        return new Kind(
                "BIGINT",
                switch (random.nextInt(6)) {
                    case 0 -> () -> Long.toString(next[0]++);
                    case 1 -> () -> Integer.toString(random.nextInt(1990, 2030));
                    case 2 -> () -> Long.toString(random.nextLong());
                    case 3 -> () -> Integer.toString(random.nextInt(-1, 2));
                    case 4 -> () -> Integer.toString(202400 + random.nextInt(1, 13));
                    default -> () -> Integer.toString(random.nextInt(0, 400));
                });
    }

    private static Supplier<String> decimals(SplittableRandom random, int scale) {
        String zeros = "0".repeat(scale);
        return switch (random.nextInt(3)) {
            case 0 -> () -> random.nextInt(-50, 3000) + "." + zeros;
            case 1 -> () -> random.nextInt(1, 3000) + "." + random.nextInt(10) + zeros.substring(1);
            default -> () -> "0." + random.nextInt(10, 100) + zeros.substring(2);
        };
    }

    private static Supplier<String> doubles(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> () -> Integer.toString(random.nextInt(-3, 4));
            case 1 -> () -> Double.toString(random.nextDouble());
            case 2 -> () -> Double.toString(Math.pow(10, random.nextInt(-20, 20)));
            case 3 -> () -> List.of("NaN", "Infinity", "-0.0", "-1.5", "0.1").get(random.nextInt(5));
            default -> () -> Integer.toString(random.nextInt(1000, 2201));
        };
    }

    private static Supplier<String> days(SplittableRandom random) {
        LocalDate start = LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return switch (random.nextInt(7)) {
            case 0 ->
                () -> start.withDayOfMonth(1).plusMonths(random.nextInt(30)).toString();
            case 1 ->
                () -> start.withDayOfMonth(1)
                        .plusMonths(random.nextInt(30))
                        .minusDays(1)
                        .toString();
            case 2 ->
                () -> start.withDayOfYear(1).plusMonths(3L * random.nextInt(12)).toString();
            case 3 -> () -> start.withDayOfYear(1).plusYears(random.nextInt(12)).toString();
            case 4 ->
                () -> start.withDayOfYear(1)
                        .minusDays(1)
                        .plusYears(random.nextInt(5))
                        .toString();
            case 5 -> () -> start.plusWeeks(random.nextInt(40)).toString();
            default -> () -> start.plusDays(random.nextInt(400)).toString();
        };
    }

    private static Supplier<String> moments(SplittableRandom random, String zone) {
        Supplier<String> days = days(random);
        Supplier<LocalTime> clock = clock(random);
        LocalTime always = clock.get();
        boolean same = random.nextBoolean();
        return () -> days.get() + " " + (same ? always : clock.get()) + zone;
    }

    private static Supplier<String> times(SplittableRandom random) {
        Supplier<LocalTime> clock = clock(random);
        return () -> clock.get().toString();
    }

    private static Supplier<LocalTime> clock(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> () -> LocalTime.MIDNIGHT;
            case 1 -> () -> LocalTime.of(random.nextInt(24), 0);
            case 2 -> () -> LocalTime.of(random.nextInt(24), random.nextInt(60));
            case 3 -> () -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
            default ->
                () -> LocalTime.ofNanoOfDay(random.nextInt(86_400) * 1_000_000_000L + 1_000L * random.nextInt(2));
        };
    }

    private static Supplier<String> texts(SplittableRandom random) {
        return switch (random.nextInt(7)) {
            case 0 -> () -> List.of("North", "South", "East", "West", "Other").get(random.nextInt(5));
            case 1 -> () -> "a" + random.nextInt(1000) + "@example.org";
            case 2 -> () -> "word ".repeat(random.nextInt(1, 30)) + "end.";
            case 3 -> () -> List.of("January", "February", "March", "May").get(random.nextInt(4));
            case 4 -> () -> "2024-0" + random.nextInt(1, 10);
            case 5 -> () -> random.nextInt(5) == 0 ? " " : "AB-" + random.nextInt(300);
            default -> () -> Integer.toString(random.nextInt(100));
        };
    }
}
