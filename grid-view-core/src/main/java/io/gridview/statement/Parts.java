package io.gridview.statement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of the dialects for steps and parts of time. */
final class Parts {
    private Parts() {}

    /** Whether a word counts time in an interval. */
    static boolean isUnit(String word) {
        return step(word) != null;
    }

    /** The step that date_trunc and its like cut to; null for none. */
    static @Nullable TimePart step(String word) {
        return switch (singular(word)) {
            case "second", "sec" -> TimePart.SECOND;
            case "minute", "min" -> TimePart.MINUTE;
            case "hour" -> TimePart.HOUR;
            case "day" -> TimePart.DAY;
            case "week", "isoweek" -> TimePart.WEEK;
            case "month", "mon" -> TimePart.MONTH;
            case "quarter" -> TimePart.QUARTER;
            case "year", "isoyear" -> TimePart.YEAR;
            case "decade" -> TimePart.DECADE;
            default -> null;
        };
    }

    /** The part that extract and its like take out; null for none. */
    static @Nullable TimePart part(String word) {
        return switch (singular(word)) {
            case "year", "isoyear", "year_of_week", "yow" -> TimePart.YEAR;
            case "decade" -> TimePart.DECADE;
            case "quarter" -> TimePart.QUARTER_OF_YEAR;
            case "month", "mon" -> TimePart.MONTH_OF_YEAR;
            case "week", "isoweek", "weekofyear", "week_of_year" -> TimePart.WEEK_OF_YEAR;
            case "dow", "isodow", "dayofweek", "day_of_week", "weekday", "dayname" -> TimePart.WEEKDAY;
            case "day", "dayofmonth", "day_of_month" -> TimePart.DAY_OF_MONTH;
            case "doy", "dayofyear", "day_of_year" -> TimePart.DAY_OF_YEAR;
            case "hour" -> TimePart.HOUR_OF_DAY;
            case "minute", "min" -> TimePart.MINUTE_OF_HOUR;
            case "yearweek" -> TimePart.WEEK;
            case "monthname" -> TimePart.MONTH_OF_YEAR;
            default -> null;
        };
    }

    /** The step of an interval such as {@code 15 minutes}; several units in one make the coarser step. */
    static @Nullable TimePart interval(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        TimePart unit = step(text.substring(at, end).toLowerCase(Locale.ROOT));
        String amount = text.substring(0, at).strip();
        if (unit == null || amount.isEmpty() || amount.equals("1")) {
            return unit;
        }
        return switch (unit) {
            case DAY -> amount.equals("7") ? TimePart.WEEK : TimePart.DAY;
            case MONTH -> amount.equals("3") ? TimePart.QUARTER : amount.equals("12") ? TimePart.YEAR : TimePart.MONTH;
            case YEAR -> amount.equals("10") ? TimePart.DECADE : TimePart.YEAR;
            default -> unit;
        };
    }

    private static String singular(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
