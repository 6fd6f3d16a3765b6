package io.gridview.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTextTest {
    @Test
    void dates_times_and_moments_are_read() {
        assertThat(IsoText.parse("2024-01-31")).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(IsoText.parse("14:05")).isEqualTo(LocalTime.of(14, 5));
        assertThat(IsoText.parse("14:05:09.123456789123")).isEqualTo(LocalTime.of(14, 5, 9));
        assertThat(IsoText.parse("2024-01-31T14:05")).isEqualTo(LocalDateTime.of(2024, 1, 31, 14, 5));
        assertThat(IsoText.parse("2024-01-31 14:05:09.5")).isEqualTo(LocalDateTime.of(2024, 1, 31, 14, 5, 9));
        assertThat(IsoText.parse("2024-01-31T14:05:09Z")).isEqualTo(Instant.parse("2024-01-31T14:05:09Z"));
        assertThat(IsoText.parse("2024-01-31T14:05+0200")).isEqualTo(Instant.parse("2024-01-31T12:05:00Z"));
        assertThat(IsoText.parse("2024-01-31T14:05-02:00")).isEqualTo(Instant.parse("2024-01-31T16:05:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2024-02-30",
                "2024-1-31",
                "24:00",
                "14:60",
                "14:05.5",
                "2024-01-31T25:00",
                "2024-01-31Z",
                "2024-01-31T14:05+99:00",
                "x2024-01-31",
                "2024-01-31x"
            })
    void all_else_is_none(String text) {
        assertThat(IsoText.parse(text)).isNull();
    }
}
