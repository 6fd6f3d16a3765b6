package io.gridview.dialect;

import io.gridview.data.ColumnType;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values that engines and Java are likely to take differently, as texts that every engine reads. */
final class DifficultValues {
    static final @Nullable String[] WHOLE_NUMBERS = {
        "0", null, "-1", "7", "-7", "9", "-10", "1000", "-1000", "-999", "1001", "1000"
    };

    static final @Nullable String[] LONGS = with(
            WHOLE_NUMBERS, "9223372036854775807", "-9223372036854775808", "9223372036854775807", "9007199254740993");

    static final @Nullable String[] DECIMALS = {
        "0", "-0.01", "0.01", "1.5", "1.50", "-1.5", "-1.55", null, "99.99", "-99.99", "12.34", "10", "-10"
    };

    static final @Nullable String[] DOUBLES = {
        "0",
        null,
        "-0.0",
        "NaN",
        "Infinity",
        "-Infinity",
        "4.9E-324",
        "-4.9E-324",
        "2.2250738585072014E-308",
        "1E308",
        "-1E308",
        "1.7976931348623157E308",
        "9007199254740991",
        "9007199254740993",
        "9007199254740994",
        "0.1",
        "0.30000000000000004",
        "-2.5",
        "0.5",
        "1.5",
        "2.5",
        "1E15",
        "1E16",
        "123456789.125",
        "1E21",
        "1E-7"
    };

    /** Quotients by the powers of ten from 10^-12 to 10^12 are near whole numbers, or half way between. */
    static final @Nullable String[] BINNED = {
        "0",
        "-0.0",
        null,
        "0.1",
        "0.3",
        "0.30000000000000004",
        "0.29999999999999993",
        "-0.1",
        "-0.3",
        "0.7",
        "2.5",
        "-2.5",
        "0.5",
        "1.5",
        "1000",
        "999.9999999999999",
        "1000.0000000000001",
        "-1000",
        "-1000.0000000000001",
        "999.999",
        "-999.999",
        "123456.789",
        "4.9E-324",
        "-4.9E-324",
        "0.9999989",
        "0.9999991",
        "1.0000009",
        "NaN",
        "Infinity"
    };

    static final @Nullable String[] TEXTS = {
        "", "a", "A", "Z", "z", "ä", "Ä", "ｚ", "😀", "e\u0301", "é", null, "\\", "\\n", "'", "''", "\"", " a", "a ",
        "\u00a0", "ß", "ss", "ﬁ", "\t", "a\nb", "a", "10", "9", "-1", "%", "_"
    };

    static final @Nullable String[] DATES = {
        "1970-01-01",
        "1969-12-31",
        "1899-12-31",
        "1582-10-10",
        "0001-01-01",
        "9999-12-31",
        "2024-02-29",
        "2024-12-30",
        "2021-01-03",
        "2021-01-04",
        "1900-02-28",
        "2100-03-01",
        null,
        "2024-05-31",
        "2024-07-01",
        "1600-12-31"
    };

    static final @Nullable String[] TIMESTAMPS = {
        "1970-01-01 00:00:00",
        "1969-12-31 23:59:59.999999",
        "1969-12-31 23:00:00.000001",
        "1899-12-31 12:34:56.789",
        "1582-10-10 10:10:10",
        "0001-01-01 00:00:00",
        "9999-12-31 23:59:59.999999",
        "2024-02-29 12:00:00",
        "2024-12-30 00:00:00.1",
        "2021-01-03 23:59:59.999",
        null,
        "2024-03-31 02:30:00",
        "2024-11-03 01:30:00"
    };

    static final @Nullable String[] INSTANTS = {
        "1970-01-01 00:00:00+00:00",
        "1969-12-31 23:59:59.999999+00:00",
        "1880-01-01 00:00:00+00:00",
        "2024-03-31 00:59:59.999999+00:00",
        "2024-03-31 01:00:00+00:00",
        "2024-10-27 00:30:00+00:00",
        "2024-10-27 01:30:00+00:00",
        "2024-03-10 06:59:59+00:00",
        "2024-03-10 07:00:00+00:00",
        "2024-11-03 05:30:00+00:00",
        "2024-11-03 06:30:00+00:00",
        "2011-12-29 23:00:00+00:00",
        "2011-12-30 12:00:00+00:00",
        "2024-04-06 14:59:59+00:00",
        "2024-10-05 15:30:00+00:00",
        null,
        "2038-01-19 03:14:08+00:00",
        "2500-07-01 00:00:00.5+00:00",
        "2999-12-31 23:59:59.999999+00:00"
    };

    static final List<ZoneId> ZONES = Stream.of(
                    "UTC",
                    "Europe/Berlin",
                    "America/New_York",
                    "Asia/Kolkata",
                    "Pacific/Apia",
                    "Australia/Lord_Howe",
                    "Z",
                    "+05:30",
                    "-03:00:01",
                    "UTC+03:00",
                    "Etc/GMT+5")
            .map(ZoneId::of)
            .toList();

    private DifficultValues() {}

    static @Nullable String[] with(@Nullable String[] values, @Nullable String... more) {
        return Stream.concat(Arrays.stream(values), Arrays.stream(more)).toArray(String[]::new);
    }

    static Sample doubles(String sqlType) {
        return Sample.of(ColumnType.DOUBLE, sqlType, DOUBLES);
    }
}
