package io.gridview.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.spec.TimeGrain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an engine says over a column, beside what Java says. */
final class DialectChecks {
    private final Engine engine;
    private final SqlDialect dialect;
    private final Map<Sample, List<@Nullable Object>> cells = new HashMap<>();

    DialectChecks(Engine engine) {
        this.engine = engine;
        this.dialect = engine.dialect();
    }

    /** The cells as Java reads them, see {@link Encoded#plain}; each column is read once. */
    List<@Nullable Object> cells(Sample sample) throws SQLException {
        List<@Nullable Object> known = cells.get(sample);
        if (known != null) {
            return known;
        }
        Column column = engine.column(sample);
        List<@Nullable Object> read = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            read.add(Encoded.plain(column.value(row)));
        }
        cells.put(sample, read);
        return read;
    }

    void reads(Sample sample) throws SQLException {
        assertSame(sample, new SameInJava(dialect.encoded("v", sample.type()), sample.type(), cell -> cell));
    }

    void groups(Sample sample) throws SQLException {
        String sql = engine.select(sample, "count(*)") + " GROUP BY v";

        assertThat(engine.texts(sql)).hasSize(new HashSet<>(cells(sample)).size());
    }

    void orders(Sample sample) throws SQLException {
        List<@Nullable Object> cells = cells(sample);
        Comparator<Integer> byValue =
                Comparator.comparing(row -> Objects.requireNonNull(cells.get(row)), Encoded.ORDER);
        SortKey key = new SortKey(dialect.ordered("v", sample.type()), false);
        SortKey row = new SortKey("i", false);

        assertThat(engine.order(sample, List.of(key, row))).isEqualTo(sorted(cells, byValue));
        assertThat(engine.order(sample, List.of(key.reversed(), row))).isEqualTo(sorted(cells, byValue.reversed()));
    }

    private static List<Integer> sorted(List<@Nullable Object> cells, Comparator<Integer> byValue) {
        return IntStream.range(0, cells.size())
                .filter(row -> cells.get(row) != null)
                .boxed()
                .sorted(byValue.thenComparing(row -> row))
                .toList();
    }

    void extremes(Sample sample) throws SQLException {
        ColumnType type = sample.type();
        List<String> aggregates = List.of(
                dialect.encoded(dialect.least("v", type), type), dialect.encoded(dialect.greatest("v", type), type));
        List<Object> sorted = sortedValues(sample);
        List<@Nullable Object> expected = new ArrayList<>();
        expected.add(sorted.isEmpty() ? null : sorted.get(0));
        expected.add(sorted.isEmpty() ? null : sorted.get(sorted.size() - 1));

        assertThat(decoded(engine.all(sample, aggregates), type)).isEqualTo(expected);
    }

    void sums(Sample sample) throws SQLException {
        ColumnType type = sample.type() == ColumnType.DECIMAL ? ColumnType.DECIMAL : ColumnType.BIG_INTEGER;
        String sum = dialect.encoded(dialect.sum("v", sample.type()), type);
        List<Object> values = sortedValues(sample);
        BigDecimal total = values.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);

        List<@Nullable String> texts = engine.all(sample, List.of(sum, "count(v)"));

        assertThat(Encoded.decode(texts.get(0), type)).isEqualTo(values.isEmpty() ? null : Encoded.exact(total));
        assertThat(texts.get(1)).isEqualTo(Integer.toString(values.size()));
    }

    void medians(Sample sample) throws SQLException {
        ColumnType type = sample.type();
        List<String> medians = dialect.medians("v", type);
        if (medians == null) {
            return;
        }
        List<Object> sorted = sortedValues(sample);
        int count = sorted.size();
        List<@Nullable Object> expected = new ArrayList<>();
        expected.add(count == 0 ? null : sorted.get((count - 1) / 2));
        expected.add(count == 0 ? null : sorted.get(count / 2));
        List<String> encoded =
                medians.stream().map(median -> dialect.encoded(median, type)).toList();

        assertThat(decoded(engine.all(sample, encoded), type)).isEqualTo(expected);
    }

    void distinct(Sample sample) throws SQLException {
        int count = new HashSet<>(sortedValues(sample)).size();
        String about = engine.all(sample, List.of(dialect.aboutDistinct("v"))).get(0);

        assertThat(Double.parseDouble(Objects.requireNonNull(about)))
                .isBetween(Math.floor(count * 0.85), Math.ceil(count * 1.15));
    }

    void bins(Sample sample, int... exponents) throws SQLException {
        assertSame(
                sample,
                IntStream.of(exponents)
                        .mapToObj(exponent -> new SameInJava(
                                dialect.encoded(dialect.bin("v", sample.type(), exponent), ColumnType.BIG_INTEGER),
                                ColumnType.BIG_INTEGER,
                                cell -> bin(cell, exponent)))
                        .toArray(SameInJava[]::new));
    }

    private static BigDecimal bin(Object cell, int exponent) {
        return Encoded.exact(
                cell instanceof Double number
                        ? new BigDecimal(binOfDouble(number, exponent))
                        : ((BigDecimal) cell).scaleByPowerOfTen(-exponent).setScale(0, RoundingMode.FLOOR));
    }

    private static double binOfDouble(double value, int exponent) {
        double place = value / Double.parseDouble("1e" + exponent);
        return Math.abs(place - Math.rint(place)) < 1e-6 ? Math.rint(place) : Math.floor(place);
    }

    void truncates(Sample sample) throws SQLException {
        String truncated = dialect.encoded(dialect.truncated("v"), ColumnType.DOUBLE);
        assertSame(sample, new SameInJava(truncated, ColumnType.DOUBLE, cell -> truncated((double) cell)));
    }

    private static double truncated(double value) {
        return (value < 0 ? Math.ceil(value) : Math.floor(value)) + 0.0;
    }

    void floors(Sample sample, TimeGrain... grains) throws SQLException {
        assertSame(
                sample,
                Stream.of(grains)
                        .map(grain -> {
                            ColumnType type = grain == TimeGrain.HOUR ? ColumnType.TIMESTAMP : ColumnType.DATE;
                            String floor = dialect.encoded(dialect.floor("v", sample.type(), grain), type);
                            return new SameInJava(floor, type, cell -> floor((Temporal) cell, grain));
                        })
                        .toArray(SameInJava[]::new));
    }

    void showsWallTimes(Sample sample, List<ZoneId> zones) throws SQLException {
        assertSame(
                sample,
                zones.stream()
                        .map(zone -> new SameInJava(
                                dialect.encoded(dialect.wallTime("v", zone), ColumnType.TIMESTAMP),
                                ColumnType.TIMESTAMP,
                                cell -> LocalDateTime.ofInstant((Instant) cell, zone)))
                        .toArray(SameInJava[]::new));
    }

    static Temporal floor(Temporal cell, TimeGrain grain) {
        LocalDateTime time = cell instanceof LocalDate date ? date.atStartOfDay() : (LocalDateTime) cell;
        LocalDate day = time.toLocalDate();
        return switch (grain) {
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
        };
    }

    /** An expression over {@code v} that is encoded as a type, and what it is of each cell. */
    private record SameInJava(String expression, ColumnType type, Function<Object, Object> inJava) {}

    private void assertSame(Sample sample, SameInJava... all) throws SQLException {
        List<@Nullable Object> cells = cells(sample);
        List<List<@Nullable String>> rows =
                engine.each(sample, Stream.of(all).map(SameInJava::expression).toList());
        for (int i = 0; i < all.length; i++) {
            SameInJava one = all[i];
            int at = i;
            List<@Nullable Object> expected = cells.stream()
                    .map(cell -> cell == null ? null : one.inJava().apply(cell))
                    .toList();
            List<@Nullable String> texts = rows.stream().map(row -> row.get(at)).toList();

            assertThat(decoded(texts, one.type())).as(one.expression()).isEqualTo(expected);
        }
    }

    private static List<@Nullable Object> decoded(List<@Nullable String> texts, ColumnType type) {
        List<@Nullable Object> decoded = new ArrayList<>();
        texts.forEach(text -> decoded.add(Encoded.plain(Encoded.decode(text, type))));
        return decoded;
    }

    /** The values, those of missing cells left out, from the least to the greatest. */
    private List<Object> sortedValues(Sample sample) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (Object cell : cells(sample)) {
            if (cell != null) {
                values.add(cell);
            }
        }
        values.sort(Encoded.ORDER);
        return values;
    }
}
