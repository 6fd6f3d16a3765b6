package io.gridview.dialect;

import io.gridview.data.ColumnType;
import io.gridview.spec.TimeGrain;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What every dialect must hold, whatever the values are. */
abstract class DialectLaws {
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

    abstract Engine engine();

    /** The names of the types of doubles, timestamps and instants to the microsecond. */
    abstract List<String> typeNames();

    @Property
    void whole_numbers_are_those_of_java(
            @ForAll("longs") List<@Nullable Long> values, @ForAll @IntRange(max = 12) int exponent)
            throws SQLException {
        Sample sample = sample(ColumnType.INTEGER, "bigint", values);
        DialectChecks checks = new DialectChecks(engine());

        checks.reads(sample);
        checks.orders(sample);
        checks.extremes(sample);
        checks.sums(sample);
        checks.medians(sample);
        checks.bins(sample, exponent);
    }

    @Property
    void decimals_are_those_of_java(
            @ForAll("decimals") List<@Nullable BigDecimal> values, @ForAll @IntRange(min = -12, max = 12) int exponent)
            throws SQLException {
        Sample sample = sample(ColumnType.DECIMAL, "decimal(38,10)", values);
        DialectChecks checks = new DialectChecks(engine());

        checks.reads(sample);
        checks.orders(sample);
        checks.sums(sample);
        checks.medians(sample);
        checks.bins(sample, exponent);
    }

    @Provide
    Arbitrary<List<Long>> longs() {
        return columns(Arbitraries.longs());
    }

    @Provide
    Arbitrary<List<BigDecimal>> decimals() {
        BigInteger most = BigInteger.TEN.pow(25);
        return columns(
                Arbitraries.bigIntegers().between(most.negate(), most).map(unscaled -> new BigDecimal(unscaled, 10)));
    }

    @Property
    void doubles_are_those_of_java_bit_for_bit(@ForAll("anyDoubles") List<@Nullable Double> values)
            throws SQLException {
        Sample sample = sample(ColumnType.DOUBLE, typeNames().get(0), values);
        DialectChecks checks = new DialectChecks(engine());

        checks.reads(sample);
        checks.groups(sample);
        checks.orders(sample);
        checks.extremes(sample);
        checks.medians(sample);
        checks.truncates(sample);
    }

    @Provide
    Arbitrary<List<Double>> anyDoubles() {
        return columns(Arbitraries.longs().map(Double::longBitsToDouble));
    }

    @Provide
    Arbitrary<List<Double>> someDoubles() {
        return columns(Arbitraries.oneOf(
                Arbitraries.longs().between(-1_000_000_000, 1_000_000_000).map(thousandths -> thousandths / 1e3),
                Arbitraries.doubles().between(-1e6, 1e6).ofScale(15)));
    }

    @Property
    void bins_of_doubles_are_those_of_java(
            @ForAll("someDoubles") List<@Nullable Double> values, @ForAll @IntRange(min = -12, max = 12) int exponent)
            throws SQLException {
        new DialectChecks(engine()).bins(sample(ColumnType.DOUBLE, typeNames().get(0), values), exponent);
    }

    @Property
    void texts_are_those_of_java(@ForAll("texts") List<@Nullable String> values) throws SQLException {
        Sample sample = sample(ColumnType.TEXT, "varchar", values);
        DialectChecks checks = new DialectChecks(engine());

        checks.reads(sample);
        checks.groups(sample);
        checks.orders(sample);
        checks.extremes(sample);
    }

    /** Without U+0000, which not every engine has, and without halves of surrogate pairs. */
    @Provide
    Arbitrary<List<String>> texts() {
        return columns(Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 0x2FF),
                        Arbitraries.integers().between(0xE000, Character.MAX_CODE_POINT))
                .list()
                .ofMaxSize(4)
                .map(codePoints -> codePoints.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()));
    }

    @Property
    void days_and_moments_are_those_of_java(@ForAll("moments") List<@Nullable LocalDateTime> values)
            throws SQLException {
        Sample days = sample(
                ColumnType.DATE, "date", values.stream().map(DialectLaws::date).toList());
        Sample moments = sample(
                ColumnType.TIMESTAMP,
                typeNames().get(1),
                values.stream()
                        .map(value -> value == null ? null : MICROS.format(value))
                        .toList());
        DialectChecks checks = new DialectChecks(engine());
        for (Sample sample : List.of(days, moments)) {
            checks.reads(sample);
            checks.orders(sample);
            checks.floors(sample, TimeGrain.values());
        }
    }

    private static @Nullable LocalDate date(@Nullable LocalDateTime time) {
        return time == null ? null : time.toLocalDate();
    }

    @Provide
    Arbitrary<List<LocalDateTime>> moments() {
        long first = LocalDate.of(1, 1, 1).toEpochDay() * 86_400;
        long last = LocalDate.of(9999, 12, 31).toEpochDay() * 86_400;
        return columns(Arbitraries.longs()
                .between(first, last)
                .flatMap(seconds -> Arbitraries.integers()
                        .between(0, 999_999)
                        .map(micros -> LocalDateTime.ofEpochSecond(seconds, micros * 1_000, ZoneOffset.UTC))));
    }

    @Property
    void clocks_show_what_java_says_that_they_show(
            @ForAll("instants") List<@Nullable Instant> values, @ForAll("zones") List<ZoneId> zones)
            throws SQLException {
        List<@Nullable String> texts = values.stream()
                .map(value ->
                        value == null ? null : MICROS.format(LocalDateTime.ofInstant(value, ZoneOffset.UTC)) + "+00:00")
                .toList();

        new DialectChecks(engine())
                .showsWallTimes(sample(ColumnType.INSTANT, typeNames().get(2), texts), zones);
    }

    @Provide
    Arbitrary<List<Instant>> instants() {
        return columns(Arbitraries.longs()
                .between(
                        Instant.parse("1970-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2037-12-31T00:00:00Z").getEpochSecond())
                .map(seconds -> Instant.ofEpochSecond(seconds).truncatedTo(ChronoUnit.HOURS)));
    }

    /** Zones whose rules have not changed of late: each engine has an edition of its own of them. */
    @Provide
    Arbitrary<List<ZoneId>> zones() {
        return Arbitraries.of(
                        "Europe/Berlin",
                        "Europe/London",
                        "Europe/Dublin",
                        "Europe/Moscow",
                        "America/New_York",
                        "America/Sao_Paulo",
                        "America/St_Johns",
                        "America/Caracas",
                        "Asia/Kolkata",
                        "Asia/Kathmandu",
                        "Asia/Pyongyang",
                        "Asia/Tokyo",
                        "Australia/Lord_Howe",
                        "Pacific/Apia",
                        "Pacific/Chatham",
                        "Africa/Cairo",
                        "Antarctica/Troll")
                .map(ZoneId::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static <T> Arbitrary<List<T>> columns(Arbitrary<T> cells) {
        return cells.injectNull(0.1).list().ofMinSize(1).ofMaxSize(60);
    }

    private static Sample sample(ColumnType type, String sqlType, List<?> values) {
        return Sample.of(
                type,
                sqlType,
                values.stream()
                        .map(value -> value == null ? null : value.toString())
                        .toArray(String[]::new));
    }
}
