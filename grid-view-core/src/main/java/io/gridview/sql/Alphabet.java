package io.gridview.sql;

import io.gridview.data.ColumnType;
import io.gridview.filter.Folding;
import io.gridview.filter.RawText;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The characters that the texts of a column of numbers or times can have: a word with another one is not in it, whatever
 * the rows.
 */
final class Alphabet {
    /** Formats whose texts are digits, signs and names that the samples below show all of. */
    private static final Set<FormatType> OF_NUMBERS = Set.of(
            FormatType.TEXT,
            FormatType.NUMBER,
            FormatType.INTEGER,
            FormatType.CURRENCY,
            FormatType.PERCENT,
            FormatType.RATIO);

    private static final Set<FormatType> OF_TIMES =
            Set.of(FormatType.TEXT, FormatType.DATE, FormatType.DATETIME, FormatType.MONTH);

    /** Signs, digits on both sides of the point, groups of digits. */
    private static final List<BigDecimal> NUMBERS = List.of(
            new BigDecimal("1234567890.123456789"),
            new BigDecimal("-1234567890.123456789"),
            new BigDecimal("9876543210"),
            new BigDecimal("-9876543210"),
            new BigDecimal("0.5"),
            new BigDecimal("-0.05"),
            BigDecimal.ZERO);

    /** Every month, every day of the week and every hour comes up among so many steps of so many minutes. */
    private static final int STEPS = 80;

    private static final int MINUTES_BETWEEN = 5 * 24 * 60 + 37;

    /** Years with signs, of few and of many digits; the first stands for the calendar's names. */
    private static final int[] YEARS = {2023, -987_654_321, -44, 9, 12_345, 678_901_234};

    private final BitSet characters = new BitSet();

    private Alphabet() {}

    /** Null where the format may write more than samples show. */
    static @Nullable Alphabet of(ResultColumn column, PageTexts texts) {
        ColumnType type = column.type();
        FormatSpec format = texts.format(column.key());
        boolean plain = format.unit() == null && !format.compact();
        if (type == null || !plain) {
            return null;
        }
        boolean known = type.isNumeric() ? OF_NUMBERS.contains(format.type()) : OF_TIMES.contains(format.type());
        if (!known || !(type.isNumeric() || type.isTemporal() || type == ColumnType.TIME)) {
            return null;
        }
        Alphabet alphabet = new Alphabet();
        for (Object value : samples(type)) {
            alphabet.add(texts.text(value, column));
            alphabet.add(RawText.of(value));
        }
        return alphabet;
    }

    private static List<?> samples(ColumnType type) {
        if (type.isNumeric()) {
            return NUMBERS;
        }
        List<Object> samples = new ArrayList<>();
        for (int year : YEARS) {
            LocalDateTime time = LocalDateTime.of(year, 1, 1, 0, 0, 12, 345_678_901);
            int steps = year == YEARS[0] ? STEPS : 1;
            for (int step = 0; step < steps; step++) {
                samples.add(ofType(time.plusMinutes((long) step * MINUTES_BETWEEN), type));
            }
        }
        return samples;
    }

    private static Object ofType(LocalDateTime time, ColumnType type) {
        return switch (type) {
            case DATE -> time.toLocalDate();
            case TIME -> LocalTime.from(time);
            case INSTANT -> time.toInstant(ZoneOffset.UTC);
            default -> time;
        };
    }

    private void add(String text) {
        Folding.fold(text).codePoints().forEach(characters::set);
    }

    /** False where no cell can hold these folded texts. */
    boolean canSpell(List<String> parts) {
        return parts.stream().allMatch(part -> part.codePoints().allMatch(characters::get));
    }
}
