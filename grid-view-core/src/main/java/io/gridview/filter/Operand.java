package io.gridview.filter;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands beside a comparison sign or at an end of a range: a number, or a time to some precision. */
sealed interface Operand {
    /** A number. */
    record Quantity(BigDecimal value) implements Operand {}

    /** A month, day, minute or second: every moment from {@code from} to just before {@code before}. */
    record Span(LocalDateTime from, LocalDateTime before) implements Operand {}

    /** Long enough for every number and time in reach; longer ones are not worth a look. */
    int LONGEST = 400;

    /** The dash and its relatives that keyboards and word processors put in its place. */
    String DASHES = "-\u2212\u2013\u2014";

    Pattern NUMBER = Pattern.compile("[" + DASHES + "]?[0-9]+(?:\\.[0-9]+)?(?:[eE][" + DASHES + "]?[0-9]{1,3})?");
    Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?)?");
    int MONTH_LENGTH = "2024-01".length();
    int DAY_LENGTH = "2024-01-31".length();
    int MINUTE_LENGTH = "2024-01-31T10:00".length();

    /** Null where the text is neither a whole number or time, as {@code 2024-0} is not yet. */
    static @Nullable Operand parse(String text) {
        BigDecimal number = number(text);
        return number == null ? span(text) : new Quantity(number);
    }

    /** The number that a text writes with a decimal point and without grouping; null for any other text. */
    static @Nullable BigDecimal number(String text) {
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
            return null;
        }
        return new BigDecimal(text.replaceAll("[" + DASHES + "]", "-"));
    }

    private static @Nullable Span span(String text) {
        if (text.length() > LONGEST || !TIME.matcher(text).matches()) {
            return null;
        }
        try {
            if (text.length() == MONTH_LENGTH) {
                LocalDate first = YearMonth.parse(text).atDay(1);
                return new Span(first.atStartOfDay(), first.plusMonths(1).atStartOfDay());
            }
            LocalDate day = LocalDate.parse(text.substring(0, DAY_LENGTH));
            if (text.length() == DAY_LENGTH) {
                return new Span(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
            }
            LocalDateTime time = day.atTime(LocalTime.parse(text.substring(DAY_LENGTH + 1)));
            return new Span(time, text.length() == MINUTE_LENGTH ? time.plusMinutes(1) : time.plusSeconds(1));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
