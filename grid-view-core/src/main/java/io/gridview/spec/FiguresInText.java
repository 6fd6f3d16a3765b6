package io.gridview.spec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells figures that look like results from those that belong to words. "Revenue: 1,234", "Total 45%" and "$1.2M earned"
 * are results; years, "Top 10", "Q3", "95th percentile" and "Orders over 1,000 EUR" are words.
 */
final class FiguresInText {
    private static final String NUMBER = "\\d{1,3}(?:[,.\\u00a0\\u202f' ]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?";
    private static final String MAGNITUDE = "(?:\\s?(?:million|billion|bn|mn|[kKMB]))?";

    /** A figure with the signs around it; nothing may run on in letters, digits or a hyphen. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\p{L}\\p{N}_#.,/-])(?<sign>[+\\u2212-]?)(?<money>\\p{Sc}?)\\s?(?<number>" + NUMBER
                    + ")(?<size>" + MAGNITUDE + ")(?<unit>\\s?(?:%|\\p{Sc}))?(?![\\p{L}\\p{N}_/-])");

    /** Words before a figure that make it a bound, a rank or a rate. */
    private static final Pattern NAMES_A_BOUND = Pattern.compile(
            "(?:[<>\\u2264\\u2265~]=?|\\b(?:top|bottom|first|last|best|worst|next|over|under|above|below|than|least|most|"
                    + "between|from|to|and|per|by|in|of|since|until|within|up to|"
                    + "\\u00fcber|unter|ab|bis|pro|je|mehr als|weniger als|plus de|moins de|par))\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[,.\\u00a0\\u202f' ]\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern SAYS_WHAT_IT_IS = Pattern.compile("[:=]\\s*$");
    private static final int FIGURES_OF_A_RESULT = 3;

    private FiguresInText() {}

    static boolean looksLikeResult(String text) {
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            String before = text.substring(0, figure.start());
            String after = text.substring(figure.end());
            if (!NAMES_A_BOUND.matcher(before).find() && isResult(figure, before, after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isResult(Matcher figure, String before, String after) {
        String number = figure.group("number");
        boolean money = !figure.group("money").isEmpty() || endsWithMoney(figure.group("unit"));
        boolean percent = figure.group("unit") != null && !money;
        boolean written =
                number.length() > FIGURES_OF_A_RESULT && !number.chars().allMatch(Character::isDigit);
        boolean sized = !figure.group("size").isEmpty();
        if (SAYS_WHAT_IT_IS.matcher(before).find()) {
            return money || percent || sized || written || isLong(number);
        }
        // "95 % confidence" names a thing, "conversion 45%" says a result.
        boolean grouped = written && GROUPED.matcher(number).matches();
        return money || grouped || (percent && after.isBlank() && !before.isBlank());
    }

    private static boolean isLong(String number) {
        return number.length() >= FIGURES_OF_A_RESULT && !YEAR.matcher(number).matches();
    }

    private static boolean endsWithMoney(@Nullable String unit) {
        return unit != null && !unit.endsWith("%");
    }
}
