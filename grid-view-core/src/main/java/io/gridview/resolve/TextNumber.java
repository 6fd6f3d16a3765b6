package io.gridview.resolve;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One text that looks like a number, without the spaces, currency and per cent signs round it.
 *
 * @param body digits with their signs, a minus for accounting brackets
 */
record TextNumber(String body) {
    private static final Pattern SPACES = Pattern.compile("[\\t-\\r \\u00a0\\u2007\\u202f]");
    private static final Pattern DECORATION = Pattern.compile("[\\p{Sc}%]");
    private static final Pattern DECORATION_INSIDE = Pattern.compile("[\\d.,][ ']*[\\p{Sc}%][\\p{Sc}% ']*[\\d.,]");
    private static final Pattern EDGES = Pattern.compile("^[ ']+|[ ']+$");
    private static final Pattern FILLING = Pattern.compile("[ ']");
    private static final Pattern BRACKETS = Pattern.compile("\\((.+)\\)");
    private static final Pattern SIGN_APART = Pattern.compile("^([+-])[ ']+");
    private static final Pattern BODY = Pattern.compile("[+-]?\\d[\\d., ']*(?:[eE][+-]?\\d{1,3})?");
    private static final Set<String> NO_VALUE = Set.of("", "-", "\u2014", "nan", "null", "n/a", "na", "none");

    /** As many digits before the point, and after it, as a number may have. */
    private static final int MOST_DIGITS = 400;

    private static final int GROUP_DIGITS = 3;

    /** What a text says of the decimal sign of its column. */
    enum DecimalSign {
        POINT,
        COMMA,
        OPEN,
        NONE
    }

    static TextNumber of(String text) {
        String bare = edged(DECORATION.matcher(spaced(text)).replaceAll("").replace('\u2212', '-'));
        Matcher brackets = BRACKETS.matcher(bare);
        String signed = brackets.matches() ? "-" + edged(brackets.group(1)) : bare;
        return new TextNumber(SIGN_APART.matcher(signed).replaceFirst("$1"));
    }

    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    private static String edged(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    /** True for a text such as "n/a". */
    boolean standsForNoValue() {
        return NO_VALUE.contains(FILLING.matcher(body).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** Whether the text that this was made from has the looks of one number. */
    boolean looksLikeOne(String text) {
        return BODY.matcher(body).matches()
                && !DECORATION_INSIDE.matcher(spaced(text)).find();
    }

    DecimalSign decimalSign() {
        String digits = FILLING.matcher(body).replaceAll("").replaceFirst("^[+-]", "");
        int points = count(digits, '.');
        int commas = count(digits, ',');
        if (points == 0 && commas == 0) {
            return DecimalSign.NONE;
        }
        if (points > 0 && commas > 0) {
            return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? DecimalSign.POINT : DecimalSign.COMMA;
        }
        boolean point = points > 0;
        if (points + commas > 1) {
            return point ? DecimalSign.COMMA : DecimalSign.POINT;
        }
        int at = digits.indexOf(point ? '.' : ',');
        boolean grouped = digits.substring(at + 1).matches("\\d{3}") && at <= GROUP_DIGITS && !digits.startsWith("0");
        if (grouped) {
            return DecimalSign.OPEN;
        }
        return point ? DecimalSign.POINT : DecimalSign.COMMA;
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(c -> c == sign).count();
    }

    /**
     * Reads numbers with one decimal sign, grouped by threes or in lakhs if at all.
     *
     * @param comma whether the comma is the decimal sign
     */
    static Pattern pattern(boolean comma) {
        String decimal = comma ? "," : "[.]";
        String group = comma ? "[.]" : ",";
        String groups = comma ? "[ '.]" : "[ ',]";
        String whole = "\\d+|\\d{1,3}(?:(" + groups + ")\\d{3})(?:\\2\\d{3})*|\\d{1,2}(?:" + group + "\\d\\d)+" + group
                + "\\d{3}";
        return Pattern.compile("([+-]?(?:" + whole + "))(?:" + decimal + "(\\d*))?([eE].+)?");
    }

    /** The number; null where the text is none of this pattern, or has more digits than numbers have. */
    @Nullable
    BigDecimal number(Pattern pattern) {
        Matcher matcher = pattern.matcher(body);
        if (!matcher.matches()) {
            return null;
        }
        String whole = matcher.group(1).replaceAll("[ '.,]", "");
        String fraction = matcher.group(3) == null ? "" : "." + matcher.group(3);
        String power = matcher.group(4) == null ? "" : matcher.group(4);
        BigDecimal number = new BigDecimal(whole + (fraction.equals(".") ? "" : fraction) + power);
        BigDecimal bare = number.stripTrailingZeros();
        boolean tooLarge = bare.precision() - bare.scale() > MOST_DIGITS || Math.abs(bare.scale()) > MOST_DIGITS;
        return tooLarge ? null : number;
    }
}
