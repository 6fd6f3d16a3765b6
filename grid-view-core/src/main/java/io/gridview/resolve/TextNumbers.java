package io.gridview.resolve;

import io.gridview.data.DecimalColumn;
import io.gridview.data.TextColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a column of text that looks like numbers. The decimal and grouping signs are decided once, from the whole
 * column: "1,234.50" anywhere settles that the comma groups. Where the values leave it open, as "1,234" alone does,
 * the column is refused rather than guessed.
 */
final class TextNumbers {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f']");
    private static final Pattern DECORATION = Pattern.compile("[\\p{Sc}%]");
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9][0-9.,]*(?:[eE][+-]?[0-9]{1,3})?");
    private static final Set<String> NO_VALUE = Set.of("", "-", "\u2014", "nan", "null", "n/a", "na", "none");

    private TextNumbers() {}

    /** What came of a column: its numbers, or the reason why it has none. */
    sealed interface Outcome {}

    /**
     * The column as decimals.
     *
     * @param skipped how many cells such as "n/a" stand for no value
     */
    record Numbers(DecimalColumn column, long skipped) implements Outcome {}

    /** The column's signs cannot be told, or a text is no number; {@code reason} is a sentence. */
    record Refused(String code, String reason) implements Outcome {}

    /** What one value says of the column's decimal sign. */
    private enum Sign {
        POINT,
        COMMA,
        OPEN,
        NONE
    }

    /** Reads each distinct text once. */
    static Outcome read(TextColumn column) {
        List<@Nullable String> bare = new ArrayList<>(column.dictionary().size());
        Sign decided = Sign.NONE;
        boolean open = false;
        for (String text : column.dictionary()) {
            String digits = bare(text);
            boolean noValue = NO_VALUE.contains(digits.toLowerCase(Locale.ROOT));
            bare.add(noValue ? null : digits);
            if (noValue) {
                continue;
            }
            if (!PLAIN.matcher(digits).matches()) {
                return notANumber(column, bare.size() - 1);
            }
            Sign sign = decimalSign(digits);
            open |= sign == Sign.OPEN;
            if (sign == Sign.POINT || sign == Sign.COMMA) {
                if (decided != Sign.NONE && decided != sign) {
                    return ambiguous(column);
                }
                decided = sign;
            }
        }
        if (open && decided == Sign.NONE) {
            return ambiguous(column);
        }
        return parse(column, bare, decided);
    }

    private static Outcome parse(TextColumn column, List<@Nullable String> bare, Sign decided) {
        String group = decided == Sign.COMMA ? "." : ",";
        List<@Nullable BigDecimal> values = new ArrayList<>(bare.size());
        for (String text : bare) {
            if (text == null) {
                values.add(null);
                continue;
            }
            String digits = text.replace(group, "").replace(',', '.');
            if (digits.indexOf('.') != digits.lastIndexOf('.')) {
                return ambiguous(column);
            }
            values.add(new BigDecimal(digits));
        }
        return new Numbers(DecimalColumn.ofTexts(column, values), skipped(column, values));
    }

    private static long skipped(TextColumn column, List<@Nullable BigDecimal> values) {
        return values.contains(null)
                ? IntStream.range(0, column.size())
                        .filter(row -> !column.isNull(row) && values.get(column.code(row)) == null)
                        .count()
                : 0;
    }

    private static Refused notANumber(TextColumn column, int code) {
        int row = 0;
        while (column.isNull(row) || column.code(row) != code) {
            row++;
        }
        return new Refused(
                "not_a_number",
                "Row " + (row + 1) + " of column \"" + column.key()
                        + "\" holds text that is no number, so the column has no numbers.");
    }

    private static Refused ambiguous(TextColumn column) {
        return new Refused(
                "ambiguous_number_text",
                "The texts of column \"" + column.key()
                        + "\" leave open which sign is the decimal one (\"1,234\" may be"
                        + " one or a thousand), so the column is not read as numbers.");
    }

    /** The text without spaces, currency and per cent signs, and with a minus for accounting brackets. */
    private static String bare(String text) {
        String bare = DECORATION
                .matcher(SPACES.matcher(text).replaceAll(""))
                .replaceAll("")
                .replace('\u2212', '-');
        return bare.startsWith("(") && bare.endsWith(")") && bare.length() > 2
                ? "-" + bare.substring(1, bare.length() - 1)
                : bare;
    }

    private static Sign decimalSign(String text) {
        int points = count(text, '.');
        int commas = count(text, ',');
        if (points == 0 && commas == 0) {
            return Sign.NONE;
        }
        if (points > 0 && commas > 0) {
            return text.lastIndexOf('.') > text.lastIndexOf(',') ? Sign.POINT : Sign.COMMA;
        }
        char sign = points > 0 ? '.' : ',';
        Sign itself = points > 0 ? Sign.POINT : Sign.COMMA;
        Sign other = points > 0 ? Sign.COMMA : Sign.POINT;
        if (points + commas > 1) {
            return other;
        }
        String before = text.substring(0, text.indexOf(sign)).replaceFirst("^[+-]", "");
        String after = text.substring(text.indexOf(sign) + 1);
        boolean looksGrouped = after.length() == 3 && before.length() <= 3 && !before.startsWith("0");
        return looksGrouped ? Sign.OPEN : itself;
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(c -> c == sign).count();
    }
}
