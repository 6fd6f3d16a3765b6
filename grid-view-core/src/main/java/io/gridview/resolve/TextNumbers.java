package io.gridview.resolve;

import io.gridview.data.DecimalColumn;
import io.gridview.data.TextColumn;
import io.gridview.resolve.TextNumber.DecimalSign;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a column of text that looks like numbers. The decimal and grouping signs are decided once, from the whole
 * column: "1,234.50" anywhere settles that the comma groups. Where the values leave it open, as "1,234" alone does,
 * the column is refused rather than guessed.
 */
final class TextNumbers {
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

    /** Reads each distinct text once. */
    static Outcome read(TextColumn column) {
        List<@Nullable TextNumber> texts = new ArrayList<>(column.dictionary().size());
        DecimalSign decided = DecimalSign.NONE;
        boolean open = false;
        for (String text : column.dictionary()) {
            TextNumber number = TextNumber.of(text);
            boolean noValue = number.standsForNoValue();
            texts.add(noValue ? null : number);
            if (noValue) {
                continue;
            }
            if (!number.looksLikeOne(text)) {
                return notANumber(column, texts.size() - 1);
            }
            DecimalSign sign = number.decimalSign();
            open |= sign == DecimalSign.OPEN;
            if (sign == DecimalSign.POINT || sign == DecimalSign.COMMA) {
                if (decided != DecimalSign.NONE && decided != sign) {
                    return ambiguous(column);
                }
                decided = sign;
            }
        }
        if (open && decided == DecimalSign.NONE) {
            return ambiguous(column);
        }
        return parse(column, texts, TextNumber.pattern(decided == DecimalSign.COMMA));
    }

    private static Outcome parse(TextColumn column, List<@Nullable TextNumber> texts, Pattern pattern) {
        List<@Nullable BigDecimal> values = new ArrayList<>(texts.size());
        for (TextNumber text : texts) {
            BigDecimal value = text == null ? null : text.number(pattern);
            if (text != null && value == null) {
                return notANumber(column, values.size());
            }
            values.add(value);
        }
        return new Numbers(DecimalColumn.ofTexts(column, values), skipped(column, values));
    }

    private static long skipped(TextColumn column, List<@Nullable BigDecimal> values) {
        return IntStream.range(0, column.size())
                .filter(row -> !column.isNull(row) && values.get(column.code(row)) == null)
                .count();
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
}
