package io.gridview.present;

import io.gridview.data.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Makes columns of every sort: first what one is, then a statement and a name for it, which may mislead. */
final class RandomColumnMaker {
    private static final List<ColumnType> NUMERIC =
            List.of(ColumnType.INTEGER, ColumnType.BIG_INTEGER, ColumnType.DECIMAL, ColumnType.DOUBLE);
    private static final List<String> AMOUNTS = List.of("amount", "revenue", "quantity", "sales", "units_sold");
    private static final List<String> IDENTIFIERS =
            List.of("id", "customer_id", "OrderID", "productId", "shop id", "zip_code", "postal_code", "phone_number");
    private static final List<String> YEARS = List.of("year", "fiscal_year", "Birth_Year", "year_built");
    private static final List<String> COORDINATES = List.of("lat", "latitude", "longitude", "Lon", "lng");
    private static final List<String> RATES =
            List.of("pct_returned", "discount_percent", "conversion_rate", "return_rate", "percentage", "Growth_Rate");
    private static final List<String> AVERAGES =
            List.of("avg_price", "average_rating", "mean_temperature", "median_income", "max_speed", "min_age");
    private static final List<String> NAMES = List.of("region", "category", "product", "status", "Shop Name");
    private static final List<String> NOT_ADDING =
            List.of("avg(%s)", "AVG(s.%s)", "min(%s)", "MAX(%s)", "median(%s)", "round(avg(%s), 2)", "stddev(%s)");
    private static final List<String> RATIOS = List.of("sum(%s) / count(*)", "100.0 * sum(%s) / sum(quantity)");
    private static final List<String> SUMS = List.of("sum(%s)", "SUM(s.%s)", "round(sum(%s), 2)");
    private static final List<String> RANKS = List.of(
            "rank() OVER (ORDER BY %s DESC)", "row_number() OVER (ORDER BY %s)", "dense_rank() OVER (ORDER BY %s)");
    private static final List<String> YEARS_OF_DATES = List.of("year(day)", "extract(year FROM day)");
    /** Aliases that promise something else. */
    private static final List<String> MISLEADING =
            List.of("total_sales", "total", "sum_of_amount", "revenue", "number_of_orders", "quantity", "n");

    private final SplittableRandom random;

    RandomColumnMaker(SplittableRandom random) {
        this.random = random;
    }

    /** A column that is read as it is. */
    MadeColumn plain() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> named(any(AMOUNTS), true, number(1, 5000, 2));
            case 2 -> identifier();
            case 3 -> year();
            case 4 -> named(any(COORDINATES), false, number(-90, 90, 4));
            case 5 -> named(any(RATES), false, number(0, 100, 1));
            case 6 -> named(any(AVERAGES), false, number(10, 90, 2));
            case 7 -> text();
            default -> day();
        };
    }

    /** A column that rows are grouped by. */
    MadeColumn key() {
        return switch (random.nextInt(5)) {
            case 0 -> identifier();
            case 1 -> year();
            case 2 -> day();
            default -> text();
        };
    }

    /** A column that is computed from groups of rows. */
    MadeColumn computed() {
        String of = any(AMOUNTS);
        return switch (random.nextInt(7)) {
            case 0 -> computed(any(SUMS).formatted(of), any(List.of("avg_price", "mean_amount", "total")), true);
            case 1 -> computed("count(*)", any(List.of("orders", "n", "average")), true);
            case 2 -> computed(any(RATIOS).formatted(of), any(MISLEADING), false);
            case 3 -> computed("max(" + quoted(any(IDENTIFIERS)) + ")", any(IDENTIFIERS), false);
            case 4 -> computed(any(NOT_ADDING).formatted(of), null, false);
            default -> computed(any(NOT_ADDING).formatted(of), any(MISLEADING), false);
        };
    }

    /** A column that is computed for each row. */
    MadeColumn window() {
        return random.nextBoolean()
                ? computed(any(RANKS).formatted(any(AMOUNTS)), any(MISLEADING), false, number(1, 60, 0))
                : computed(any(YEARS_OF_DATES), any(MISLEADING), false, number(1990, 2024, 0));
    }

    private MadeColumn identifier() {
        int start = 1000 + random.nextInt(9000);
        int step = 1 + random.nextInt(7);
        ColumnType type = any(NUMERIC);
        return named(any(IDENTIFIERS), false, type, row -> held(type, start + (long) row * step, 0));
    }

    private MadeColumn year() {
        return named(any(YEARS), false, number(1990, 2024, 0));
    }

    private MadeColumn text() {
        int different = 1 + random.nextInt(12);
        int offset = random.nextInt(different);
        return named(any(NAMES), false, ColumnType.TEXT, row -> "Name " + (char) ('A' + (row + offset) % different));
    }

    private MadeColumn day() {
        int step = 1 + random.nextInt(31);
        return named(
                "day", false, ColumnType.DATE, row -> LocalDate.of(2023, 1, 1).plusDays((long) row * step));
    }

    private Numbers number(int least, int most, int digits) {
        ColumnType type = any(NUMERIC);
        long seed = random.nextLong();
        boolean gaps = random.nextInt(4) == 0;
        return new Numbers(type, row -> {
            SplittableRandom own = new SplittableRandom(seed + row);
            double value = own.nextDouble(least, most + 1.0);
            return gaps && own.nextInt(8) == 0 ? null : held(type, value, digits);
        });
    }

    /** Numbers, and how they are held. */
    private record Numbers(ColumnType type, MadeColumn.Values values) {}

    private static Object held(ColumnType type, double value, int digits) {
        BigDecimal exact = BigDecimal.valueOf(value).setScale(digits, RoundingMode.FLOOR);
        return switch (type) {
            case INTEGER -> exact.longValue();
            case BIG_INTEGER -> (Object) BigInteger.valueOf(exact.longValue());
            case DECIMAL -> exact;
            case DOUBLE -> exact.doubleValue();
            case BOOLEAN, TEXT, DATE, TIME, TIMESTAMP, INSTANT, JSON ->
                throw new IllegalArgumentException(type + " holds no numbers");
        };
    }

    private MadeColumn named(String name, boolean addable, Numbers numbers) {
        return named(name, addable, numbers.type(), numbers.values());
    }

    private static MadeColumn named(String name, boolean addable, ColumnType type, MadeColumn.Values values) {
        return new MadeColumn(name, quoted(name), quoted(name), addable, type, values);
    }

    private MadeColumn computed(String expression, @Nullable String alias, boolean addable) {
        return computed(expression, alias, addable, number(1, 5000, 2));
    }

    private MadeColumn computed(String expression, @Nullable String alias, boolean addable, Numbers numbers) {
        String item = alias == null ? expression : expression + any(List.of(" AS ", " as ", " ")) + quoted(alias);
        String name = alias == null ? expression : alias;
        return new MadeColumn(name, item, null, addable, numbers.type(), numbers.values());
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
