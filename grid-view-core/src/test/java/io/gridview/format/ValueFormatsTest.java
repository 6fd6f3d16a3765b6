package io.gridview.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormatsTest {
    private static final ValueFormats ENGLISH = new ValueFormats(new FormatContext(Locale.US, ZoneOffset.UTC, null));
    private static final ValueFormats GERMAN =
            new ValueFormats(new FormatContext(Locale.GERMANY, ZoneId.of("Europe/Berlin"), "EUR"));

    private static FormatSpec of(FormatType type, @Nullable Integer decimals) {
        return new FormatSpec(type, null, decimals, null, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            NUMBER   | 1234567.891    | - | 1,234,567.89
            NUMBER   | 0.30000000000000004 | - | 0.3
            NUMBER   | 0.00123        | - | 0.00123
            NUMBER   | 0.5678         | - | 0.568
            NUMBER   | 12.5           | 2 | 12.50
            NUMBER   | 2.5            | 0 | 2
            NUMBER   | 3.5            | 0 | 4
            NUMBER   | -0.001         | 2 | 0.00
            INTEGER  | 9007199254740993 | - | 9,007,199,254,740,993
            PERCENT  | 12.3           | - | 12.3%
            RATIO    | 0.123          | - | 12.3%
            RATIO    | 0.0004         | - | 0.04%
            CURRENCY | 1234.5         | - | 1,234.50
            DURATION | 3909           | - | 1h 05m 09s
            DURATION | 183900         | - | 2d 03h 05m
            DURATION | -9             | - | -9s
            BYTES    | 1500000        | - | 1.5\u00a0MB
            BYTES    | 999            | - | 999\u00a0B
            TEXT     | 2024           | - | 2024
            """)
    void numbers_are_written_as_their_format_says(
            FormatType type, BigDecimal value, @Nullable Integer decimals, String text) {
        assertThat(ENGLISH.text(value, of(type, decimals))).isEqualTo(text);
    }

    @Test
    void money_has_the_signs_and_decimals_of_its_currency() {
        FormatSpec yen = new FormatSpec(FormatType.CURRENCY, "JPY", null, null, false);

        assertThat(ENGLISH.text(1234.5, yen)).isEqualTo("\u00a51,234");
        assertThat(GERMAN.text(new BigDecimal("1234.5"), FormatSpec.of(FormatType.CURRENCY)))
                .isEqualTo("1.234,50\u00a0\u20ac");
    }

    @Test
    void short_forms_and_units_are_possible() {
        assertThat(ENGLISH.text(1_250_000L, new FormatSpec(FormatType.NUMBER, null, null, null, true)))
                .isEqualTo("1.2M");
        assertThat(ENGLISH.text(12.5, new FormatSpec(FormatType.NUMBER, null, null, "kg", false)))
                .isEqualTo("12.5\u00a0kg");
    }

    @Test
    void dates_are_dates_and_instants_are_shown_in_the_zone() {
        FormatSpec date = FormatSpec.of(FormatType.DATE);
        FormatSpec datetime = FormatSpec.of(FormatType.DATETIME);

        assertThat(ENGLISH.text(LocalDate.of(2024, 1, 31), date)).isEqualTo("Jan 31, 2024");
        assertThat(ENGLISH.text(LocalDate.of(2024, 1, 31), FormatSpec.of(FormatType.MONTH)))
                .isEqualTo("Jan 2024");
        assertThat(ENGLISH.text(LocalDateTime.of(2024, 1, 31, 14, 5), datetime)).isEqualTo("Jan 31, 2024, 14:05");
        assertThat(GERMAN.text(Instant.parse("2024-01-31T23:05:09Z"), datetime)).isEqualTo("01.02.2024, 00:05:09");
        assertThat(ENGLISH.text(LocalTime.of(4, 5), FormatSpec.of(FormatType.TEXT)))
                .isEqualTo("04:05");
    }

    @Test
    void nothing_is_a_dash_and_text_stays_text() {
        assertThat(ENGLISH.text(null, FormatSpec.of(FormatType.NUMBER))).isEqualTo("\u2014");
        assertThat(ENGLISH.text("n/a", FormatSpec.of(FormatType.NUMBER))).isEqualTo("n/a");
        assertThat(ENGLISH.text(BigInteger.TWO.pow(70), FormatSpec.of(FormatType.INTEGER)))
                .isEqualTo("1,180,591,620,717,411,303,424");
    }
}
