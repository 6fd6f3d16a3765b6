package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1E+400", "-1E+400", "1E+999999999", "1E-401", "1E-999999999", "1.5E-400"})
    void a_decimal_beyond_400_digits_is_refused(String number) {
        assertRefused(new BigDecimal(number), "number_out_of_range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.99E+399", "1E-400", "0E+999999999", "0E-999999999", "10E-401"})
    void a_decimal_within_400_digits_keeps_its_value(String number) {
        BigDecimal decimal = new BigDecimal(number);

        assertThat((BigDecimal) read(decimal)).isEqualByComparingTo(decimal);
    }

    @Test
    void an_integer_of_400_digits_is_read_and_a_longer_one_refused() {
        BigInteger limit = BigInteger.TEN.pow(400);

        assertThat(read(limit.subtract(BigInteger.ONE))).isEqualTo(limit.subtract(BigInteger.ONE));
        assertRefused(limit, "number_out_of_range");
        assertRefused(limit.negate(), "number_out_of_range");
    }

    @Test
    void a_date_beyond_32_bits_of_days_is_refused() {
        assertRefused(LocalDate.of(6_000_000, 1, 1), "date_out_of_range");
    }

    @Test
    void an_object_without_a_text_of_its_own_is_refused_by_its_class() {
        assertRefused(new Object(), "unsupported_value");
        assertRefused(List.of(new Object()), "unsupported_value");
        assertRefused(new DoubleAdder(), "unsupported_value");
    }

    @Test
    void an_object_with_a_text_of_its_own_is_that_text() {
        assertThat(read(java.net.URI.create("https://example.org/"))).isEqualTo("https://example.org/");
    }

    private static Object read(Object cell) {
        return RowTable.ofMaps(List.of(Map.of("a", cell))).columns().get(0).value(0);
    }

    private static void assertRefused(Object cell, String code) {
        assertThatExceptionOfType(RowFormatException.class)
                .isThrownBy(() -> read(cell))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.pointer()).isEqualTo("/rows/0/a");
                });
    }
}
