package io.gridview.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads names that are ranges of numbers: 18-24, 1,000 to 4,999, 65+, under 18, < 10 km. */
final class Ranges {
    private static final String NUMBER = "[-\u2212]?\\d+(?:[.,'\u2019\\h]\\d{3}(?!\\d))*(?:[.,]\\d+)?";
    private static final String MONEY = "[$\u20ac\u00a3]?\\h?";
    private static final String THOUSANDS = "\\h?([km])?(?!\\p{L})";
    /** Tried without first, so that words such as "to" and "or more" are not taken for one. */
    private static final String UNIT = "\\h?(\\p{L}[\\p{L}.\u00b2\u00b3/]*|[%\u00b0\u20ac$\u00a3])??";

    private static final Pattern FORM = Pattern.compile(
            "(?:(<=?|\u2264|" + words(RangeWords::below) + ")|(>=?|\u2265|" + words(RangeWords::above) + "))?\\h?"
                    + MONEY + "(" + NUMBER + ")" + THOUSANDS + UNIT
                    + "(?:\\h?(?:[-\u2013\u2014~\u2026]|\\.\\.\\.?|" + words(RangeWords::between) + ")\\h?"
                    + MONEY + "(" + NUMBER + ")" + THOUSANDS + UNIT + ")?"
                    + "\\h?(?:(\\+|" + words(RangeWords::andAbove) + ")|(" + words(RangeWords::andBelow) + "))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern GROUPING = Pattern.compile("[.,'\u2019\\h](?=\\d{3}(?!\\d))");

    /** Singular and plural of one unit differ later than that. */
    private static final int STEM = 2;

    /** @param number whether it is a bare number, which may stand beside ranges */
    private record Range(
            String name,
            double from,
            double to,
            boolean number,
            @Nullable String unit) {}

    private Ranges() {}

    /** The place of each name; empty where they are not all ranges, or overlap, as other things than ranges do. */
    static Map<String, Integer> places(Collection<String> names) {
        List<Range> ranges = new ArrayList<>();
        Set<String> units = new HashSet<>();
        for (String name : names) {
            Range range = read(name);
            if (range == null) {
                return Map.of();
            }
            ranges.add(range);
            if (range.unit() != null) {
                units.add(range.unit().substring(0, Math.min(STEM, range.unit().length())));
            }
        }
        ranges.sort(Comparator.comparingDouble(Range::from).thenComparingDouble(Range::to));
        boolean some = ranges.size() > 1 && !ranges.stream().allMatch(Range::number);
        return some && units.size() <= 1 && isApart(ranges) ? placed(ranges) : Map.of();
    }

    private static boolean isApart(List<Range> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            double before = sorted.get(i - 1).to();
            if (before > sorted.get(i).from() && before != Double.POSITIVE_INFINITY) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Integer> placed(List<Range> sorted) {
        Map<String, Integer> places = new HashMap<>();
        sorted.forEach(range -> places.put(range.name(), places.size()));
        return places;
    }

    private static @Nullable Range read(String name) {
        Matcher form = FORM.matcher(name.strip());
        if (!form.matches()) {
            return null;
        }
        boolean below = form.group(1) != null || form.group(10) != null;
        boolean above = form.group(2) != null || form.group(9) != null;
        boolean closed = form.group(6) != null;
        String unit = form.group(8) == null ? form.group(5) : form.group(8);
        // In 10-20k the first number, too, is in thousands.
        String thousands = form.group(4) == null ? form.group(7) : form.group(4);
        double first = number(form.group(3), thousands);
        double second = closed ? number(form.group(6), form.group(7)) : first;
        if (second < first || (closed && (below || above)) || (below && above)) {
            return null;
        }
        return new Range(
                name,
                below ? Double.NEGATIVE_INFINITY : first,
                above ? Double.POSITIVE_INFINITY : second,
                !closed && !below && !above,
                unit == null ? null : unit.toLowerCase(Locale.ROOT));
    }

    private static double number(String text, @Nullable String thousands) {
        double number = Double.parseDouble(
                GROUPING.matcher(text).replaceAll("").replace(',', '.').replace('\u2212', '-'));
        if (thousands == null) {
            return number;
        }
        return number * (thousands.equalsIgnoreCase("k") ? 1e3 : 1e6);
    }

    private static String words(Function<RangeWords, List<String>> list) {
        return Languages.ALL.stream()
                .flatMap(language -> list.apply(language.ranges()).stream())
                .distinct()
                .map(words -> Pattern.quote(words) + "(?!\\p{L})")
                .collect(Collectors.joining("|"));
    }
}
