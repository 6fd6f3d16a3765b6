package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.catalog.Grain;
import io.gridview.examples.chat.catalog.TimeAxis;
import io.gridview.examples.chat.query.Filter;
import io.gridview.examples.chat.query.GroupKey;
import io.gridview.examples.chat.query.Period;
import io.gridview.examples.chat.words.Role;
import io.gridview.examples.chat.words.Sense;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads when: years, ranges, "since", months, seasons, dates and weekdays. */
final class CalendarRule implements Rule {
    @Override
    public void read(Utterance words, Draft draft) {
        for (int at = 0; at < words.size(); at++) {
            if (!range(words, at, draft) && !openRange(words, at, draft) && !points(words, at, draft)) {
                weekdays(words, at, draft);
            }
        }
    }

    /** "between 1995 and 2000", "from March to June 2001", "1995-2000". */
    private static boolean range(Utterance words, int at, Draft draft) {
        boolean between = words.has(at, Role.BETWEEN);
        int start = between || words.has(at, Role.SINCE) || (words.has(at, Role.DURING) && !isStep(words, at))
                ? at + 1
                : at;
        Optional<TimePoint> first = TimePoint.at(words, start);
        if (first.isEmpty() || !words.has(first.get().end(), between ? Role.AND : Role.UNTIL)) {
            return false;
        }
        Optional<TimePoint> last = TimePoint.at(words, first.get().end() + 1);
        if (last.isEmpty()) {
            return false;
        }
        TimePoint from = first.get();
        TimePoint to = last.get();
        if (!from.isDated() && to.isDated() && to.from() != null) {
            from = from.in(to.from().getYear());
        }
        if (from.isDated() != to.isDated()) {
            return false;
        }
        words.use(at, to.end());
        if (from.isDated()) {
            period(draft, from.from(), to.before(), "from " + from.says() + " to " + to.says());
        } else {
            List<Integer> months = new ArrayList<>();
            for (int month = from.months().get(0); months.size() < 12; month = month % 12 + 1) {
                months.add(month);
                if (month == to.months().get(to.months().size() - 1)) {
                    break;
                }
            }
            months(draft, months, "from " + from.says() + " to " + to.says());
        }
        return true;
    }

    /** "since 1998", "before March 2001". */
    private static boolean openRange(Utterance words, int at, Draft draft) {
        if (!words.hasAny(at, Role.SINCE, Role.AFTER, Role.BEFORE, Role.UNTIL)) {
            return false;
        }
        TimePoint point = TimePoint.at(words, at + 1).orElse(null);
        if (point == null || !point.isDated()) {
            return false;
        }
        if (words.has(at, Role.SINCE)) {
            period(draft, point.from(), null, "since " + point.says());
        } else if (words.has(at, Role.AFTER)) {
            period(draft, point.before(), null, "after " + point.says());
        } else if (words.has(at, Role.BEFORE)) {
            period(draft, null, point.from(), "before " + point.says());
        } else {
            period(draft, null, point.before(), "until " + point.says());
        }
        words.use(at, point.end());
        return true;
    }

    /** "in 2000", "in March", "in 1998 and 2000", "in June, July and August". */
    private static boolean points(Utterance words, int at, Draft draft) {
        int start = words.has(at, Role.DURING) && !(isStep(words, at) && words.has(at - 1, Role.BY)) ? at + 1 : at;
        if (isStep(words, start) && !words.has(start - 1, Role.BY)) {
            start++;
        }
        TimePoint point = TimePoint.at(words, start).orElse(null);
        if (point == null) {
            return false;
        }
        List<TimePoint> points = new ArrayList<>(List.of(point));
        int end = point.end();
        while (words.hasAny(end, Role.AND, Role.OR, Role.VERSUS)) {
            int next = words.has(end + 1, Role.AND) ? end + 2 : end + 1;
            TimePoint more = TimePoint.at(words, next).orElse(null);
            if (more == null) {
                break;
            }
            points.add(more);
            end = more.end();
        }
        if (points.size() > 1 && !several(draft, points)) {
            end = point.end();
            points = List.of(point);
        }
        if (points.size() == 1 && point.isDated()) {
            boolean oneDay = point.from() != null && point.from().plusDays(1).equals(point.before());
            period(draft, point.from(), point.before(), (oneDay ? "on " : "in ") + point.says());
        } else if (points.size() == 1) {
            months(draft, point.months(), "in " + point.says());
        }
        words.use(at, end);
        return true;
    }

    /** Several whole years, or several months of any year; anything else is not taken together. */
    private static boolean several(Draft draft, List<TimePoint> points) {
        String says = "in "
                + String.join(" and ", points.stream().map(TimePoint::says).toList());
        if (points.stream().noneMatch(TimePoint::isDated)) {
            TreeSet<Integer> months = new TreeSet<>();
            points.forEach(point -> months.addAll(point.months()));
            months(draft, List.copyOf(months), says);
            return true;
        }
        TreeSet<Integer> years = new TreeSet<>();
        for (TimePoint point : points) {
            if (point.from() == null || !new Period(point.from(), point.before(), "").isOneYear()) {
                return false;
            }
            years.add(point.from().getYear());
        }
        TimeAxis axis = axis(draft, says);
        if (axis != null) {
            for (int year : years) {
                checkData(draft, Period.year(year));
            }
            draft.filters.add(new Filter.Calendar("year", List.copyOf(years), says));
            draft.group(new GroupKey.ByGrain(axis, Grain.YEAR));
        }
        return true;
    }

    private static void weekdays(Utterance words, int at, Draft draft) {
        int start = words.has(at, Role.DURING) ? at + 1 : at;
        TreeSet<Integer> days = new TreeSet<>();
        List<String> names = new ArrayList<>();
        int end = start;
        while (words.is(end, Sense.Weekdays.class)) {
            Sense.Weekdays found = words.sense(end, Sense.Weekdays.class).orElseThrow();
            days.addAll(found.days());
            names.add(found.name());
            end = words.hasAny(end + 1, Role.AND, Role.OR) && words.is(end + 2, Sense.Weekdays.class)
                    ? end + 2
                    : end + 1;
        }
        if (days.isEmpty()) {
            return;
        }
        String says = "on " + String.join(" and ", names);
        TimeAxis axis = axis(draft, says);
        if (axis != null && !axis.grains().contains(Grain.WEEKDAY)) {
            draft.problem("“" + says + "” has no meaning for " + draft.table.title() + ": its rows have no days.");
        }
        draft.filters.add(new Filter.Calendar("isodow", List.copyOf(days), says));
        words.use(at, end);
    }

    private static boolean isStep(Utterance words, int at) {
        return words.is(at, Sense.Step.class);
    }

    private static void months(Draft draft, List<Integer> months, String says) {
        TimeAxis axis = axis(draft, says);
        if (axis != null && axis.kind() == TimeAxis.Kind.YEAR) {
            draft.problem("“" + says + "” has no meaning for " + draft.table.title() + ": it knows years only.");
        }
        draft.filters.add(new Filter.Calendar("month", months, says));
    }

    private static void period(Draft draft, @Nullable LocalDate from, @Nullable LocalDate before, String says) {
        TimeAxis axis = axis(draft, says);
        Period period = new Period(from, before, says);
        boolean wholeYears =
                (from == null || from.getDayOfYear() == 1) && (before == null || before.getDayOfYear() == 1);
        if (axis != null && axis.kind() == TimeAxis.Kind.YEAR && !wholeYears) {
            draft.problem("“" + says + "” has no meaning for " + draft.table.title() + ": it knows years only.");
        } else if (axis != null) {
            checkData(draft, period);
        }
        draft.filters.add(period);
    }

    /** No rows can be right and still mislead: a time that the data does not reach is said, not shown as nothing. */
    private static void checkData(Draft draft, Period period) {
        LocalDate first = draft.facts.firstDay();
        LocalDate last = draft.facts.lastDay();
        if (first == null || last == null) {
            return;
        }
        LocalDate from = period.from() == null ? first : period.from();
        LocalDate before = period.before() == null ? last.plusDays(1) : period.before();
        boolean yearWithoutRows = period.isOneYear() && !draft.facts.years().contains(from.getYear());
        if (!from.isBefore(before)) {
            draft.problem("“" + period.says() + "” ends before it begins.");
        } else if (from.isAfter(last) || !before.isAfter(first) || yearWithoutRows) {
            boolean fewYears = draft.table.time() != null && draft.table.time().kind() == TimeAxis.Kind.YEAR;
            draft.problem("There is no data " + period.says() + ": " + draft.table.title() + " has "
                    + (fewYears
                            ? "the years "
                                    + String.join(
                                            ", ",
                                            draft.facts.years().stream()
                                                    .map(String::valueOf)
                                                    .toList())
                            : "rows from " + first + " to " + last)
                    + ".");
        }
    }

    private static @Nullable TimeAxis axis(Draft draft, String says) {
        if (draft.table.time() == null) {
            draft.problem("“" + says + "” has no meaning for " + draft.table.title() + ": its rows have no date.");
        }
        return draft.table.time();
    }
}
