package io.gridview.sql;

import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says in SQL which cells hold some texts in this order, as Java folds and compares them.
 *
 * <p>Engines fold letters in ways of their own, and do not see formats. So Java looks at the different values of a
 * column, where they are few, and the engine at those cells that are plain ASCII, where all agree.
 */
final class TextSql {
    private static final Set<FormatType> TEXT_AS_IT_IS = Set.of(
            FormatType.TEXT,
            FormatType.NUMBER,
            FormatType.INTEGER,
            FormatType.CURRENCY,
            FormatType.PERCENT,
            FormatType.RATIO,
            FormatType.BOOLEAN,
            FormatType.DURATION,
            FormatType.BYTES,
            FormatType.LINK);

    private static final List<Boolean> FLAGS = List.of(true, false);

    private final ResultShape shape;
    private final PageTexts texts;
    private final ZoneId zone;
    private final Map<String, @Nullable RowTable> distinct = new HashMap<>();

    TextSql(ResultShape shape, PageTexts texts, ZoneId zone) {
        this.shape = shape;
        this.texts = texts;
        this.zone = zone;
    }

    /** @param parts folded texts, none of them empty */
    Condition holds(ResultColumn column, List<String> parts) throws SQLException {
        ColumnType type = column.type();
        if (type == null || column.isNested()) {
            return Condition.UNKNOWN;
        }
        Alphabet alphabet = Alphabet.of(column, texts);
        if (alphabet != null && !alphabet.canSpell(parts)) {
            return Condition.NO_ROW;
        }
        if (AsciiText.areDigits(parts) && showsItsDigits(column, type)) {
            return AsciiText.holds("CAST(" + column.alias() + " AS VARCHAR)", parts);
        }
        RowTable few = distinct(column, Condition.EVERY_ROW, "");
        if (few != null) {
            return DistinctValues.holding(few, shape, column, parts, texts, zone);
        }
        boolean asItIs = TEXT_AS_IT_IS.contains(texts.format(column.key()).type());
        return (type == ColumnType.TEXT || type == ColumnType.JSON) && asItIs
                ? manyTexts(column, type, parts)
                : Condition.UNKNOWN;
    }

    private Condition manyTexts(ResultColumn column, ColumnType type, List<String> parts) throws SQLException {
        String value = shape.statement().dialect().ordered(column.read(shape.statement().dialect()), type);
        Condition ascii = AsciiText.isAscii(value, shape.statement().dialect());
        if (!ascii.exact()) {
            return Condition.UNKNOWN;
        }
        RowTable others = distinct(column, ascii.negated(), "others");
        if (others == null) {
            return Condition.UNKNOWN;
        }
        Condition plain = Condition.all(List.of(ascii, AsciiText.holds("lower(" + value + ")", parts)));
        return Condition.any(
                List.of(plain, DistinctValues.holding(others, shape, column, parts, texts, zone)));
    }

    private @Nullable RowTable distinct(ResultColumn column, Condition condition, String which) throws SQLException {
        String name = column.key() + "\n" + which;
        if (!distinct.containsKey(name)) {
            distinct.put(name, DistinctValues.read(shape, column, condition));
        }
        return distinct.get(name);
    }

    /** True for whole numbers in a format that shows their digits, perhaps in groups: what holds digits there holds them here. */
    private boolean showsItsDigits(ResultColumn column, ColumnType type) {
        FormatSpec format = texts.format(column.key());
        boolean whole = type == ColumnType.INTEGER || type == ColumnType.BIG_INTEGER;
        boolean shown = format.type() == FormatType.INTEGER || format.type() == FormatType.TEXT;
        if (!whole || !shown || !format.equals(FormatSpec.of(format.type()))) {
            return false;
        }
        return texts.text(1_234_567_890L, column).replaceAll("[^0-9]", "").equals("1234567890");
    }
}
