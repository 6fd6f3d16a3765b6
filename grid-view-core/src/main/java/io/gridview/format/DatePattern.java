package io.gridview.format;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A CLDR date pattern of days, months and years, taken apart once. */
final class DatePattern {
    private final List<Function<LocalDate, String>> parts = new ArrayList<>();

    /**
     * @param pattern such as {@code d MMM y}, other letters in quotes
     * @param months the names of the months by the letters that stand for them
     */
    DatePattern(String pattern, JsonNode months, Digits digits) {
        int i = 0;
        while (i < pattern.length()) {
            char sign = pattern.charAt(i);
            int end = sign == '\'' ? pattern.indexOf('\'', i + 1) + 1 : endOfRun(pattern, i);
            String run = pattern.substring(i, end);
            if (sign == '\'') {
                literal(run.equals("''") ? "'" : run.substring(1, run.length() - 1));
            } else if (isLetter(sign)) {
                parts.add(field(run, months, digits));
            } else {
                literal(run);
            }
            i = end;
        }
    }

    String text(LocalDate day) {
        return parts.stream().map(part -> part.apply(day)).collect(Collectors.joining());
    }

    private void literal(String text) {
        parts.add(day -> text);
    }

    private static int endOfRun(String pattern, int start) {
        int end = start + 1;
        while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(start)) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    }

    private static Function<LocalDate, String> field(String run, JsonNode months, Digits digits) {
        if (months.has(run)) {
            List<String> names =
                    months.get(run).valueStream().map(JsonNode::stringValue).toList();
            return day -> names.get(day.getMonthValue() - 1);
        }
        return switch (run) {
            case "d" -> day -> digits.in(Integer.toString(day.getDayOfMonth()));
            case "dd" -> day -> digits.in(Clock.two(day.getDayOfMonth()));
            case "M" -> day -> digits.in(Integer.toString(day.getMonthValue()));
            case "MM" -> day -> digits.in(Clock.two(day.getMonthValue()));
            // Scottish Gaelic's pattern has Y, the year of the week, where the month's own year is meant.
            case "y", "Y" -> day -> digits.in(Integer.toString(day.get(ChronoField.YEAR_OF_ERA)));
            default -> throw new IllegalStateException("Not a date field: " + run);
        };
    }
}
