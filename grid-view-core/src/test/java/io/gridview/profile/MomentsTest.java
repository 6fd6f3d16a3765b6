package io.gridview.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.ColumnHeader;
import io.gridview.data.RowTable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static TimeShape shape(String name, Stream<?> cells) {
        List<List<Object>> rows = new ArrayList<>();
        cells.forEach(cell -> rows.add(Collections.singletonList(cell)));
        RowTable table = RowTable.ofArrays(ColumnHeader.ofNames(List.of(name)), rows);
        return TableProfiler.profile(table).columns().get(0).times();
    }

    private static TimeShape dates(String... dates) {
        return shape("d", Stream.of(dates).map(LocalDate::parse));
    }

    private static TimeShape times(String... times) {
        return shape("t", Stream.of(times).map(LocalDateTime::parse));
    }

    @Test
    void dates_lie_on_the_coarsest_step_of_all() {
        assertThat(dates("2024-01-01", "2022-01-01")).isEqualTo(new TimeShape(Grain.YEAR, 3, 1));
        assertThat(dates("2024-01-01", "2024-10-01")).isEqualTo(new TimeShape(Grain.QUARTER, 4, 2));
        assertThat(dates("2024-01-01", "2024-02-01")).isEqualTo(new TimeShape(Grain.MONTH, 2, 0));
        assertThat(dates("2024-03-04", "2024-03-18")).isEqualTo(new TimeShape(Grain.WEEK, 3, 1));
        assertThat(dates("2024-03-04", "2024-03-05")).isEqualTo(new TimeShape(Grain.DAY, 2, 0));
    }

    @Test
    void last_days_are_as_good_as_first_ones_but_not_both_together() {
        assertThat(dates("2024-01-31", "2024-02-29")).isEqualTo(new TimeShape(Grain.MONTH, 2, 0));
        assertThat(dates("2024-12-31", "2022-12-31")).isEqualTo(new TimeShape(Grain.YEAR, 3, 1));
        assertThat(dates("2024-01-31", "2024-03-01").grain()).isEqualTo(Grain.DAY);
    }

    @Property
    void every_first_and_last_day_of_a_month_is_one(
            @ForAll @IntRange(min = -90_000, max = 90_000) int month, @ForAll @IntRange(max = 30) int day) {
        LocalDate first = LocalDate.of(1970, 1, 1).plusMonths(month);
        LocalDate some = first.plusDays(day);
        boolean begins = some.getDayOfMonth() == 1;
        boolean ends = some.plusDays(1).getDayOfMonth() == 1;

        assertThat(shape("d", Stream.of(first, some)).grain().compareTo(Grain.MONTH) >= 0)
                .isEqualTo(begins && !some.equals(first));
        assertThat(shape("d", Stream.of(first.minusDays(1), some)).grain().compareTo(Grain.MONTH) >= 0)
                .isEqualTo(ends);
    }

    @Test
    void one_date_shows_no_step_but_its_day() {
        assertThat(dates("2024-01-01", "2024-01-01")).isEqualTo(new TimeShape(Grain.DAY, 1, 0));
    }

    @Test
    void timestamps_at_one_time_of_day_are_days() {
        assertThat(times("2024-03-04T06:00", "2024-03-05T06:00", "2024-03-07T06:00"))
                .isEqualTo(new TimeShape(Grain.DAY, 4, 1));
        assertThat(times("2024-01-01T00:00", "2024-04-01T00:00")).isEqualTo(new TimeShape(Grain.QUARTER, 2, 0));
        assertThat(times("2024-03-04T06:00", "2024-03-04T07:30").grain()).isEqualTo(Grain.MINUTE);
    }

    @Test
    void moments_finer_than_a_second_have_no_counted_gaps() {
        assertThat(times("2024-03-04T06:00:00.5", "2024-03-04T06:00:03"))
                .isEqualTo(new TimeShape(Grain.SECOND, 4, TimeShape.UNCOUNTED));
    }

    @Test
    void times_of_day_go_no_further_than_hours() {
        assertThat(shape("t", Stream.of(LocalTime.MIDNIGHT))).isEqualTo(new TimeShape(Grain.HOUR, 1, 0));
        assertThat(shape("t", Stream.of(LocalTime.of(8, 0), LocalTime.of(11, 0)))
                        .steps())
                .isEqualTo(4);
    }

    @Test
    void whole_numbers_are_years_where_the_name_says_so() {
        assertThat(shape("year", Stream.of(2020L, 2023L))).isEqualTo(new TimeShape(Grain.YEAR, 4, 2));
        assertThat(shape("amount", Stream.of(2020L, 2023L))).isEqualTo(TimeShape.NONE);
    }

    @Test
    void more_moments_than_are_told_apart_have_counted_gaps_only_in_order() {
        int days = TableProfiler.MOST_DISTINCT + 10;
        LocalDate first = LocalDate.of(1990, 1, 1);
        List<LocalDate> ordered = new ArrayList<>(IntStream.range(0, days)
                .filter(day -> day != 7)
                .mapToObj(first::plusDays)
                .toList());
        List<LocalDate> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(shape("d", ordered.stream())).isEqualTo(new TimeShape(Grain.DAY, days, 1));
        assertThat(shape("d", shuffled.stream())).isEqualTo(new TimeShape(Grain.DAY, days, TimeShape.UNCOUNTED));
    }
}
