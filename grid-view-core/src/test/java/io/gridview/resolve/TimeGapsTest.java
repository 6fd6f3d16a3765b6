package io.gridview.resolve;

import static io.gridview.resolve.Resolved.chart;
import static io.gridview.resolve.Resolved.source;
import static io.gridview.resolve.Resolved.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.artifact.ResolvedChart;
import io.gridview.data.RowTable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeGapsTest {
    private static final RowTable ORDERS = table(
            "day amount",
            List.of(LocalDate.of(2024, 1, 5), 10L),
            List.of(LocalDate.of(2024, 1, 20), 5L),
            List.of(LocalDate.of(2024, 2, 3), 7L),
            List.of(LocalDate.of(2024, 5, 31), 1L));

    @ParameterizedTest
    @CsvSource({"line", "area", "bar"})
    void a_month_without_rows_is_a_gap(String type) {
        var monthly = chart(
                "\"chart_type\":\"" + type
                        + "\",\"group_by\":\"day\",\"value_key\":\"amount\",\"time_grain\":\"month\"",
                ORDERS);

        assertThat(source(monthly, 0)).containsExactly(month(1), month(2), month(3), month(4), month(5));
        assertThat(source(monthly, 1)).containsExactly(15L, 7L, null, null, 1L);
    }

    @Test
    void a_month_without_rows_counts_none() {
        var monthly = chart(
                "\"chart_type\":\"line\",\"group_by\":\"day\",\"aggregate\":\"count\",\"time_grain\":\"month\"",
                ORDERS);

        assertThat(source(monthly, 1)).containsExactly(2L, 1L, 0L, 0L, 1L);
    }

    @Test
    void times_of_day_have_no_gaps() {
        RowTable visits = table(
                "time visitors",
                List.of(LocalTime.of(8, 0), 3L),
                List.of(LocalTime.of(9, 0), 4L),
                List.of(LocalTime.of(11, 0), 5L));

        assertThat(source(
                        chart("\"chart_type\":\"line\",\"x_key\":\"time\",\"series\":[{\"key\":\"visitors\"}]", visits),
                        1))
                .containsExactly(3L, 4L, 5L);
    }

    @Test
    void months_sorted_by_size_have_no_gaps() {
        var monthly = chart(
                "\"chart_type\":\"bar\",\"group_by\":\"day\",\"value_key\":\"amount\",\"time_grain\":\"month\",\"sort\":\"desc\"",
                ORDERS);

        assertThat(source(monthly, 1)).containsExactly(15L, 7L, 1L);
    }

    @ParameterizedTest
    @CsvSource({
        "hour, 2024-03-30T10:00",
        "day, 2024-03-30",
        "week, 2024-03-25",
        "month, 2024-03-01",
        "quarter, 2024-01-01",
        "year, 2024-01-01"
    })
    void a_moment_belongs_to_the_step_that_it_lies_in(String grain, String step) {
        RowTable table = table("at n", List.of(LocalDateTime.of(2024, 3, 30, 10, 59, 59), 1L));

        var chart = chart(
                "\"chart_type\":\"bar\",\"group_by\":\"at\",\"value_key\":\"n\",\"time_grain\":\"" + grain + "\"",
                table);

        assertThat(source(chart, 0)).first().hasToString(step);
    }

    @ParameterizedTest
    @CsvSource({"hour, 4", "day, 4", "week, 4", "month, 4", "quarter, 4", "year, 4"})
    void every_grain_fills_its_own_steps(String grain, int steps) {
        LocalDateTime first = LocalDateTime.of(2024, 1, 1, 0, 0);
        LocalDateTime last = switch (grain) {
            case "hour" -> first.plusHours(3);
            case "day" -> first.plusDays(3);
            case "week" -> first.plusWeeks(3);
            case "month" -> first.plusMonths(3);
            case "quarter" -> first.plusMonths(9);
            default -> first.plusYears(3);
        };
        RowTable table = table("at n", List.of(first, 1L), List.of(last, 1L), List.of(first.plusMinutes(1), 1L));

        var chart = chart(
                "\"chart_type\":\"line\",\"group_by\":\"at\",\"value_key\":\"n\",\"time_grain\":\"" + grain + "\"",
                table);

        assertThat(source(chart, 1)).containsExactly(2L, null, null, 1L).hasSize(steps);
    }

    @Test
    void two_points_alone_show_no_rhythm() {
        assertThat(source(chart(
                        "\"chart_type\":\"line\",\"x_key\":\"month\",\"series\":[{\"key\":\"n\"}]", months(1, 2))))
                .hasSize(2);
        assertThat(source(chart(
                        "\"chart_type\":\"line\",\"x_key\":\"month\",\"series\":[{\"key\":\"n\"}]", months(1, 3))))
                .hasSize(2);
    }

    @Test
    void a_regular_series_that_the_query_made_shows_its_gap() {
        RowTable table = months(1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12);

        assertThat(source(chart("\"chart_type\":\"line\",\"x_key\":\"month\",\"series\":[{\"key\":\"n\"}]", table), 0))
                .hasSize(12)
                .contains(month(5));
    }

    @Test
    void a_series_with_too_many_gaps_is_not_regular() {
        RowTable table = months(1, 2, 4, 7, 9, 12);

        assertThat(source(chart("\"chart_type\":\"line\",\"x_key\":\"month\",\"series\":[{\"key\":\"n\"}]", table)))
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"PT1M", "PT5M", "PT15M", "PT30M", "PT1S", "PT0.25S", "PT6H", "PT36H"})
    void steps_within_the_day_show_their_gaps(Duration step) {
        LocalDateTime first = LocalDateTime.of(2024, 3, 1, 10, 0, 7);
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            if (i != 4 && i != 5) {
                rows.add(List.of(first.plus(step.multipliedBy(i)), 1L));
            }
        }

        assertThat(source(line(rows), 0))
                .hasSize(12)
                .contains(first.plus(step.multipliedBy(4)), first.plus(step.multipliedBy(5)));
        assertThat(source(line(rows), 1).subList(4, 6)).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({"'0,5,10,15,22,25,30'", "'0,5,10,15,45,50,55'", "'0,1,3,4,9,10,12'"})
    void times_that_keep_no_beat_have_no_gaps(String minutes) {
        LocalDateTime first = LocalDateTime.of(2024, 3, 1, 10, 0, 7);
        List<List<?>> rows = Arrays.stream(minutes.split(","))
                .<List<?>>map(minute -> List.of(first.plusMinutes(Long.parseLong(minute)), 1L))
                .toList();

        assertThat(source(line(rows))).hasSize(7);
    }

    @Test
    void nanoseconds_and_millennia_in_one_series_are_no_trouble() {
        assertThat(source(line(List.of(
                        List.of(LocalDateTime.of(1, 1, 1, 0, 0, 1), 1L),
                        List.of(LocalDateTime.of(1, 1, 1, 0, 0, 1, 1), 1L),
                        List.of(LocalDateTime.of(2999, 1, 1, 0, 0, 1), 1L)))))
                .hasSize(3);
    }

    private static ResolvedChart line(List<List<?>> rows) {
        return chart(
                "\"chart_type\":\"line\",\"x_key\":\"at\",\"series\":[{\"key\":\"n\"}]",
                table(List.of("at", "n"), rows));
    }

    @Test
    void trading_days_are_not_torn_apart_at_weekends() {
        List<List<?>> rows = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getMonthValue() < 3; day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < 6) {
                rows.add(List.of(day, 1.5));
            }
        }

        assertThat(source(chart(
                        "\"chart_type\":\"line\",\"x_key\":\"day\",\"series\":[{\"key\":\"price\"}]",
                        table(List.of("day", "price"), rows))))
                .hasSameSizeAs(rows);
    }

    @Test
    void instants_fall_into_the_days_of_the_zone() {
        RowTable table = table(
                "at n",
                List.of("2024-03-30T22:30:00Z", 1L),
                List.of("2024-03-31T20:30:00Z", 2L),
                List.of("2024-03-31T21:30:00Z", 4L));
        String daily = "\"chart_type\":\"line\",\"group_by\":\"at\",\"value_key\":\"n\",\"time_grain\":\"day\"";

        assertThat(source(chart(daily, table, "UTC"), 1)).containsExactly(1L, 6L);
        // Clocks in Kyiv go forward in that night: +02:00 before, +03:00 after.
        assertThat(source(chart(daily, table, "Europe/Kyiv"), 1)).containsExactly(3L, 4L);
    }

    @Test
    void a_bar_without_a_date_stands_after_the_dates() {
        RowTable table = table("day n", Arrays.asList(null, 1L), List.of(LocalDate.of(2024, 1, 1), 2L));

        assertThat(source(chart("\"chart_type\":\"bar\",\"group_by\":\"day\",\"value_key\":\"n\"", table), 1))
                .containsExactly(2L, 1L);
    }

    private static RowTable months(int... months) {
        List<List<?>> rows = new ArrayList<>();
        for (int month : months) {
            rows.add(List.of(month(month), 1L));
        }
        return table(List.of("month", "n"), rows);
    }

    private static LocalDate month(int month) {
        return LocalDate.of(2024, month, 1);
    }
}
