package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTextColumnTest {

    @Test
    void texts_that_are_all_dates_are_dates() {
        assertThat(values("2024-01-31", null, "2024-02-29", "2024-01-31"))
                .containsExactly(LocalDate.of(2024, 1, 31), null, LocalDate.of(2024, 2, 29), LocalDate.of(2024, 1, 31));
    }

    @Test
    void texts_that_are_all_timestamps_or_dates_are_timestamps() {
        assertThat(values("2024-01-31T10:00", "2024-01-31 10:00:00.5", "2024-01-31"))
                .containsExactly(
                        LocalDateTime.of(2024, 1, 31, 10, 0),
                        LocalDateTime.of(2024, 1, 31, 10, 0, 0, 500_000_000),
                        LocalDateTime.of(2024, 1, 31, 0, 0));
    }

    @Test
    void texts_that_all_carry_an_offset_are_instants() {
        assertThat(values("2024-01-31T10:00:00Z", "2024-01-31 12:00:00+0200"))
                .containsOnly(Instant.parse("2024-01-31T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n/a",
                "2024",
                "2024-01",
                "2023-02-29",
                "2024-1-31",
                "31.01.2024",
                "2024-01-31T25:00",
                "2024-01-31T10",
                "2024-01-31T23:59:60",
                "12024-01-31",
                " 2024-01-31",
                "2024-01-31t10:00:00z",
                "2024-01-31T10:00:00+99:00",
                "2024-01-31T10:00:00.1234567891",
                "2024-W05-3",
                "10:00:00",
                "2024-01-31T10:00:00Z"
            })
    void one_other_text_and_all_stay_texts(String other) {
        assertThat(values("2024-01-31", other)).containsExactly("2024-01-31", other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-01", "20240131", "10:00:00"})
    void years_months_and_times_of_day_stay_texts(String text) {
        assertThat(values(text, text)).containsExactly(text, text);
    }

    private static List<Object> values(String... texts) {
        RowTable table = RowTable.ofArrays(
                ColumnHeader.ofNames(List.of("a")),
                Arrays.stream(texts).map(Arrays::asList).toList());
        assertThat(table.notes()).isEmpty();
        List<Object> values = new ArrayList<>();
        table.rows().forEach(row -> values.add(row.get(0)));
        return values;
    }
}
