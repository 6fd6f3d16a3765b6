package io.gridview.examples.chat.query;

import io.gridview.examples.chat.catalog.Grain;
import io.gridview.examples.chat.catalog.TableEntry;
import io.gridview.examples.chat.catalog.TimeAxis;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time.
 *
 * @param from the first day, or null for an open start
 * @param before the day after the last, or null for an open end
 * @param says the stretch in words
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate before, String says) implements Filter {

    /** The year {@code year}. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), "in " + year);
    }

    /** True where this is exactly one calendar year. */
    public boolean isOneYear() {
        return from != null
                && before != null
                && startsYear(from)
                && from.plusYears(1).equals(before);
    }

    @Override
    public String sql(TableEntry table) {
        TimeAxis axis = axis(table);
        boolean years = (from == null || startsYear(from)) && (before == null || startsYear(before));
        if (years) {
            return inYears(axis.expression(Grain.YEAR));
        }
        if (axis.kind() == TimeAxis.Kind.YEAR) {
            throw new IllegalStateException("A part of a year in a table of years: " + says);
        }
        String start = from == null ? null : axis.column() + " >= DATE '" + from + "'";
        String end = before == null ? null : axis.column() + " < DATE '" + before + "'";
        return both(start, end);
    }

    private String inYears(String year) {
        if (from != null && before != null) {
            int last = before.getYear() - 1;
            return from.getYear() == last ? year + " = " + last : year + " BETWEEN " + from.getYear() + " AND " + last;
        }
        String start = from == null ? null : year + " >= " + from.getYear();
        String end = before == null ? null : year + " < " + before.getYear();
        return both(start, end);
    }

    private static String both(@Nullable String start, @Nullable String end) {
        if (start != null && end != null) {
            return start + " AND " + end;
        }
        if (start == null && end == null) {
            throw new IllegalStateException("A period without an end");
        }
        return start == null ? String.valueOf(end) : start;
    }

    private static boolean startsYear(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    static TimeAxis axis(TableEntry table) {
        TimeAxis axis = table.time();
        if (axis == null) {
            throw new NoSuchElementException(table.table() + " has no column of time");
        }
        return axis;
    }
}
