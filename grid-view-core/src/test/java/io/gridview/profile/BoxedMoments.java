package io.gridview.profile;

import io.gridview.data.ColumnType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The step of moments, by trying one after another. */
final class BoxedMoments {
    private static final LocalDate SOME_DAY = LocalDate.of(1970, 1, 1);

    private BoxedMoments() {}

    static TimeShape ofYears(TreeSet<Integer> years) {
        long steps = years.last() - years.first() + 1L;
        return new TimeShape(Grain.YEAR, steps, steps - years.size());
    }

    static TimeShape shape(List<Object> values, ColumnType type) {
        List<LocalDateTime> moments = new ArrayList<>();
        values.forEach(value -> moments.add(moment(value)));
        TimeShape shape = shape(moments, Grain.SECOND);
        boolean day = shape.grain().compareTo(Grain.DAY) >= 0;
        return type == ColumnType.TIME && day ? new TimeShape(Grain.HOUR, 1, 0) : shape;
    }

    private static LocalDateTime moment(Object value) {
        if (value instanceof LocalDate date) {
            return date.atStartOfDay();
        }
        if (value instanceof LocalTime time) {
            return time.atDate(SOME_DAY);
        }
        return value instanceof Instant instant
                ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
                : (LocalDateTime) value;
    }

    /** @param least no finer step is told */
    static TimeShape shape(Collection<LocalDateTime> moments, Grain least) {
        TreeSet<LocalDateTime> sorted = new TreeSet<>(moments);
        if (sorted.stream().anyMatch(moment -> moment.getNano() != 0)) {
            long seconds = sorted.first().truncatedTo(ChronoUnit.SECONDS).until(sorted.last(), ChronoUnit.SECONDS);
            return new TimeShape(Grain.SECOND, seconds + 1, TimeShape.UNCOUNTED);
        }
        for (Grain grain :
                List.of(Grain.YEAR, Grain.QUARTER, Grain.MONTH, Grain.WEEK, Grain.DAY, Grain.HOUR, Grain.MINUTE)) {
            if (grain == least || lieOn(sorted, grain)) {
                return shape(sorted, grain);
            }
        }
        return shape(sorted, Grain.SECOND);
    }

    private static TimeShape shape(TreeSet<LocalDateTime> sorted, Grain grain) {
        LocalDate first = sorted.first().toLocalDate().withDayOfMonth(1);
        LocalDate last = sorted.last().toLocalDate().withDayOfMonth(1);
        long steps = 1
                + switch (grain) {
                    case YEAR -> first.until(last, ChronoUnit.MONTHS) / 12;
                    case QUARTER -> first.until(last, ChronoUnit.MONTHS) / 3;
                    case MONTH -> first.until(last, ChronoUnit.MONTHS);
                    case WEEK, DAY, HOUR, MINUTE, SECOND ->
                        Duration.between(sorted.first(), sorted.last()).getSeconds() / seconds(grain);
                };
        return new TimeShape(grain, steps, steps - sorted.size());
    }

    private static boolean lieOn(TreeSet<LocalDateTime> sorted, Grain grain) {
        boolean several = sorted.size() > 1;
        return switch (grain) {
            case YEAR -> several && onCalendar(sorted, day -> day.getDayOfYear() == 1);
            case QUARTER ->
                several && onCalendar(sorted, day -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1);
            case MONTH -> several && onCalendar(sorted, day -> day.getDayOfMonth() == 1);
            case WEEK -> several && areApart(sorted, seconds(grain));
            case DAY, HOUR, MINUTE, SECOND ->
                several
                        ? areApart(sorted, seconds(grain))
                        : sorted.first().toLocalTime().toSecondOfDay() % seconds(grain) == 0;
        };
    }

    private static boolean onCalendar(TreeSet<LocalDateTime> sorted, Predicate<LocalDate> begins) {
        return sorted.stream().allMatch(moment -> moment.toLocalTime().equals(LocalTime.MIDNIGHT))
                && (sorted.stream().allMatch(moment -> begins.test(moment.toLocalDate()))
                        || sorted.stream()
                                .allMatch(moment ->
                                        begins.test(moment.toLocalDate().plusDays(1))));
    }

    private static boolean areApart(TreeSet<LocalDateTime> sorted, long seconds) {
        LocalDateTime first = sorted.first();
        return sorted.stream()
                .allMatch(moment -> Duration.between(first, moment).getSeconds() % seconds == 0);
    }

    private static long seconds(Grain grain) {
        return switch (grain) {
            case SECOND -> 1;
            case MINUTE -> 60;
            case HOUR -> 3_600;
            case DAY -> 86_400;
            case WEEK -> 7 * 86_400;
            case MONTH, QUARTER, YEAR -> throw new IllegalArgumentException("no fixed length: " + grain);
        };
    }
}
