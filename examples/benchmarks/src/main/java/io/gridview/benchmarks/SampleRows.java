package io.gridview.benchmarks;

import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Sales made up from a fixed seed, held the cheapest way: two texts, a date, two integers, two doubles, a decimal. */
final class SampleRows {
    /** The digits of {@link #revenueCents} after the decimal point. */
    static final int SCALE = 2;

    private static final List<ColumnHeader> EIGHT = List.of(
            new ColumnHeader("region", ColumnType.TEXT),
            new ColumnHeader("product", ColumnType.TEXT),
            new ColumnHeader("day", ColumnType.DATE),
            new ColumnHeader("customer", ColumnType.INTEGER),
            new ColumnHeader("quantity", ColumnType.INTEGER),
            new ColumnHeader("price", ColumnType.DOUBLE),
            new ColumnHeader("weight", ColumnType.DOUBLE),
            new ColumnHeader("revenue", ColumnType.DECIMAL));
    private static final ColumnHeader NUMBER = new ColumnHeader("number", ColumnType.INTEGER);
    private static final ColumnHeader SOLD_AT = new ColumnHeader("sold_at", ColumnType.TIMESTAMP);

    private static final long SEED = 20_260_101;
    private static final int REGIONS = 12;
    private static final int PRODUCTS = 200;
    private static final int CUSTOMERS = 100_000;
    private static final int MOST_PIECES = 99;
    private static final int DAYS = 3 * 365;
    private static final int NULLS_PER_HUNDRED = 2;
    private static final int LARGEST_CENTS = 100_000_000;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

    final String[] region;
    final String[] product;
    final int[] epochDay;
    final int[] customer;
    final long[] quantity;
    final double[] price;
    final double[] weight;
    /** Rows without a weight. */
    final boolean[] noWeight;

    final long[] revenueCents;

    SampleRows(int rows) {
        SplittableRandom random = new SplittableRandom(SEED);
        region = new String[rows];
        product = new String[rows];
        epochDay = new int[rows];
        customer = new int[rows];
        quantity = new long[rows];
        price = new double[rows];
        weight = new double[rows];
        noWeight = new boolean[rows];
        revenueCents = new long[rows];
        String[] regions = names("Region ", REGIONS);
        String[] products = names("Product no. ", PRODUCTS);
        for (int row = 0; row < rows; row++) {
            region[row] = regions[random.nextInt(REGIONS)];
            product[row] = products[random.nextInt(PRODUCTS)];
            epochDay[row] = (int) FIRST_DAY.toEpochDay() + random.nextInt(DAYS);
            customer[row] = random.nextInt(CUSTOMERS);
            quantity[row] = 1L + random.nextInt(MOST_PIECES);
            price[row] = random.nextInt(LARGEST_CENTS) / 100.0;
            weight[row] = random.nextDouble() * MOST_PIECES;
            noWeight[row] = random.nextInt(100) < NULLS_PER_HUNDRED;
            revenueCents[row] = random.nextInt(LARGEST_CENTS);
        }
    }

    private static String[] names(String stem, int count) {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = stem + (i + 1);
        }
        return names;
    }

    int size() {
        return region.length;
    }

    /** The eight columns. */
    RowTable table() {
        return RowTable.ofArrays(EIGHT, rows(EIGHT.size()));
    }

    /** The eight columns, a number that no two rows share, and a timestamp. */
    RowTable tableOfTen() {
        List<ColumnHeader> ten = new ArrayList<>(EIGHT);
        ten.add(NUMBER);
        ten.add(SOLD_AT);
        return RowTable.ofArrays(ten, rows(ten.size()));
    }

    private List<List<@Nullable Object>> rows(int columns) {
        return new Lazy<>(size(), row -> new Lazy<>(columns, column -> cell(row, column)));
    }

    private @Nullable Object cell(int row, int column) {
        return switch (column) {
            case 0 -> region[row];
            case 1 -> product[row];
            case 2 -> LocalDate.ofEpochDay(epochDay[row]);
            case 3 -> (long) customer[row];
            case 4 -> quantity[row];
            case 5 -> price[row];
            case 6 -> noWeight[row] ? null : weight[row];
            case 7 -> BigDecimal.valueOf(revenueCents[row], SCALE);
            case 8 -> (long) row;
            default -> soldAt(row);
        };
    }

    private LocalDateTime soldAt(int row) {
        long second = (long) epochDay[row] * SECONDS_PER_DAY + customer[row] % SECONDS_PER_DAY;
        return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
    }

    /** What the eight columns weigh as plain values: eight bytes a number, four a date, a text its own, a null none. */
    long payloadBytes() {
        long bytes = 0;
        for (int row = 0; row < size(); row++) {
            bytes += region[row].getBytes(StandardCharsets.UTF_8).length;
            bytes += product[row].getBytes(StandardCharsets.UTF_8).length;
            bytes += Integer.BYTES;
            bytes += (noWeight[row] ? 4L : 5L) * Long.BYTES;
        }
        return bytes;
    }

    private interface At<T extends @Nullable Object> {
        T at(int index);
    }

    /** A list that makes its elements when asked. */
    private static final class Lazy<T extends @Nullable Object> extends AbstractList<T> {
        private final int size;
        private final At<T> elements;

        Lazy(int size, At<T> elements) {
            this.size = size;
            this.elements = elements;
        }

        @Override
        public T get(int index) {
            return elements.at(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
