package io.gridview.profile;

import io.gridview.data.Column;
import io.gridview.data.TextColumn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over a column, gathering what its profile is made from. */
final class ColumnFacts {
    private static final Set<String> CALENDAR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "q1",
            "q2",
            "q3",
            "q4");
    private static final int LARGEST_ORDINAL = 366;

    private final Set<Object> distinct = new HashSet<>();
    private int filled;
    private int longest;
    private boolean ascending = true;
    private boolean descending = true;
    private boolean whole = true;
    private boolean negative;
    private boolean withinOne = true;
    private double largest;
    private boolean years = true;
    private boolean smallWhole = true;
    private boolean calendar;

    static ColumnFacts of(Column column) {
        ColumnFacts facts = new ColumnFacts();
        Object before = null;
        for (int row = 0; row < column.size(); row++) {
            Object value = column.value(row);
            if (value != null) {
                facts.take(value, before);
                before = value;
            }
        }
        facts.calendar = column instanceof TextColumn texts
                && facts.filled > 0
                && texts.dictionary().stream().allMatch(text -> CALENDAR.contains(text.toLowerCase(Locale.ROOT)));
        return facts;
    }

    @SuppressWarnings("unchecked")
    private void take(Object value, @Nullable Object before) {
        filled++;
        if (distinct.size() < TableProfiler.MOST_DISTINCT) {
            distinct.add(value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value);
        }
        if (before != null) {
            int order = ((Comparable<Object>) before).compareTo(value);
            ascending &= order <= 0;
            descending &= order >= 0;
        }
        if (value instanceof String text) {
            longest = Math.max(longest, text.length());
        } else if (value instanceof Number number) {
            takeNumber(number);
        }
    }

    private void takeNumber(Number number) {
        double size = number.doubleValue();
        whole &= number instanceof Long || number instanceof BigInteger || size == Math.rint(size);
        negative |= size < 0;
        withinOne &= Math.abs(size) <= 1;
        largest = Math.max(largest, Math.abs(size));
        years &= whole && size >= 1000 && size <= 2999;
        smallWhole &= whole && size >= 0 && size <= LARGEST_ORDINAL;
    }

    int filled() {
        return filled;
    }

    int distinct() {
        return distinct.size();
    }

    int longest() {
        return longest;
    }

    boolean ascending() {
        return ascending;
    }

    boolean descending() {
        return descending;
    }

    boolean whole() {
        return whole;
    }

    boolean negative() {
        return negative;
    }

    boolean withinOne() {
        return withinOne;
    }

    /** The power of ten of the largest number's size. */
    int decade() {
        return largest == 0 ? 0 : (int) Math.floor(Math.log10(largest));
    }

    boolean smallWhole() {
        return smallWhole;
    }

    boolean isYears() {
        return filled > 0 && years;
    }

    /** Every text is the name of a month, weekday or quarter. */
    boolean isCalendar() {
        return calendar;
    }
}
