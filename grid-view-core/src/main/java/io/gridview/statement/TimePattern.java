package io.gridview.statement;

import org.jspecify.annotations.Nullable;

/** What a pattern leaves of a moment, in the three notations that SQL dialects have for dates. */
final class TimePattern {
    private boolean year;
    private boolean quarter;
    private boolean month;
    private boolean week;
    private boolean weekday;
    private boolean dayOfYear;
    private boolean day;
    private boolean hour;
    private boolean minute;
    private boolean second;

    private TimePattern() {}

    /** {@code %Y-%m}, as strftime has it; MySQL and Trino use the same sign with some letters of their own. */
    static @Nullable TimePart percent(String pattern, boolean mysql) {
        TimePattern read = new TimePattern();
        for (int i = 0; i + 1 < pattern.length(); i++) {
            if (pattern.charAt(i) == '%') {
                i++;
                // %-d is %d without a zero before it.
                if (pattern.charAt(i) == '-' && i + 1 < pattern.length()) {
                    i++;
                }
                read.letter(pattern.charAt(i), mysql);
            }
        }
        return read.part();
    }

    private void letter(char letter, boolean mysql) {
        switch (letter) {
            case 'Y', 'y', 'G' -> year = true;
            case 'm', 'b', 'B', 'h' -> {
                month |= letter != 'h' || !mysql;
                hour |= letter == 'h' && mysql;
            }
            case 'M' -> {
                month |= mysql;
                minute |= !mysql;
            }
            case 'c' -> {
                month |= mysql;
                full(!mysql);
            }
            case 'd', 'e' -> day = true;
            case 'x' -> {
                year |= mysql;
                full(!mysql);
            }
            case 'a', 'A', 'w' -> weekday = true;
            case 'u', 'W' -> {
                week |= letter == 'u' == mysql;
                weekday |= letter == 'W' == mysql;
            }
            case 'U', 'V', 'v' -> week = true;
            case 'j' -> dayOfYear = true;
            case 'H', 'I', 'k', 'l' -> hour = true;
            case 'i' -> minute |= mysql;
            case 'S', 's', 'f', 'T', 'r', 'X' -> second = true;
            default -> {
                // A sign that is no part of a moment.
            }
        }
    }

    private void full(boolean whole) {
        year |= whole;
        month |= whole;
        day |= whole;
    }

    /** {@code YYYY-MM}, as to_char has it. */
    static @Nullable TimePart letters(String pattern) {
        TimePattern read = new TimePattern();
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            if (c == '"') {
                int close = pattern.indexOf(c, i + 1);
                i = close < 0 ? pattern.length() : close + 1;
            } else {
                i += read.word(pattern, i);
            }
        }
        return read.part();
    }

    /** {@code yyyy-MM}, as Java's formatters have it. */
    static @Nullable TimePart java(String pattern) {
        TimePattern read = new TimePattern();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            quoted ^= pattern.charAt(i) == '\'';
            if (!quoted) {
                read.javaLetter(pattern.charAt(i));
            }
        }
        return read.part();
    }

    private void javaLetter(char c) {
        switch (c) {
            case 'y', 'u', 'Y' -> year = true;
            case 'q', 'Q' -> quarter = true;
            case 'M', 'L' -> month = true;
            case 'w' -> week = true;
            case 'E', 'e' -> weekday = true;
            case 'D' -> dayOfYear = true;
            case 'd' -> day = true;
            case 'H', 'h', 'k', 'K' -> hour = true;
            case 'm' -> minute = true;
            case 's', 'S' -> second = true;
            default -> {
                // Punctuation.
            }
        }
    }

    /** Reads one of to_char's words, whose case only says how the text is written; gives its length. */
    private int word(String pattern, int at) {
        if (starts(pattern, at, "month") || starts(pattern, at, "mon")) {
            month = true;
            return starts(pattern, at, "month") ? 5 : 3;
        }
        if (starts(pattern, at, "mm")) {
            month = true;
            return 2;
        }
        if (starts(pattern, at, "mi")) {
            minute = true;
            return 2;
        }
        if (starts(pattern, at, "ddd") || starts(pattern, at, "iddd")) {
            dayOfYear = true;
            return 4;
        }
        if (starts(pattern, at, "day") || starts(pattern, at, "dy") || starts(pattern, at, "id")) {
            weekday = true;
            return starts(pattern, at, "day") ? 3 : 2;
        }
        if (starts(pattern, at, "dd")) {
            day = true;
            return 2;
        }
        if (starts(pattern, at, "hh")) {
            hour = true;
            return 2;
        }
        if (starts(pattern, at, "ss")) {
            second = true;
            return 2;
        }
        return single(pattern, at);
    }

    private int single(String pattern, int at) {
        if (starts(pattern, at, "yy") || starts(pattern, at, "iy") || starts(pattern, at, "y,")) {
            year = true;
            return 2;
        }
        if (starts(pattern, at, "ww") || starts(pattern, at, "iw")) {
            week = true;
            return 2;
        }
        switch (pattern.charAt(at)) {
            case 'Q', 'q' -> quarter = true;
            case 'Y' -> year = true;
            case 'D' -> weekday = true;
            default -> {
                // Punctuation, or the letters of FM and TH.
            }
        }
        return 1;
    }

    private static boolean starts(String pattern, int at, String word) {
        return pattern.regionMatches(true, at, word, 0, word.length());
    }

    private @Nullable TimePart part() {
        if (year) {
            return finest();
        }
        if (month) {
            return day ? TimePart.DAY_OF_YEAR : hour ? null : TimePart.MONTH_OF_YEAR;
        }
        if (quarter || week) {
            return quarter ? TimePart.QUARTER_OF_YEAR : TimePart.WEEK_OF_YEAR;
        }
        if (dayOfYear || day) {
            return dayOfYear ? TimePart.DAY_OF_YEAR : TimePart.DAY_OF_MONTH;
        }
        if (weekday) {
            return hour ? null : TimePart.WEEKDAY;
        }
        if (hour) {
            return minute || second ? null : TimePart.HOUR_OF_DAY;
        }
        return minute && !second ? TimePart.MINUTE_OF_HOUR : null;
    }

    private TimePart finest() {
        if (second) {
            return TimePart.SECOND;
        }
        if (minute || hour) {
            return minute ? TimePart.MINUTE : TimePart.HOUR;
        }
        if (day || dayOfYear) {
            return TimePart.DAY;
        }
        if (week) {
            return TimePart.WEEK;
        }
        if (month) {
            return TimePart.MONTH;
        }
        return quarter ? TimePart.QUARTER : TimePart.YEAR;
    }
}
