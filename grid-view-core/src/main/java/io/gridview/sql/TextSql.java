package io.gridview.sql;

import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.filter.TextFilter;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final RowTable FLAGS = RowTable.ofArrays(
            List.of(new ColumnHeader("flag", ColumnType.BOOLEAN)), List.of(List.of(true), List.of(false)));

    private final ResultShape shape;
    private final PageTexts texts;
    private final ZoneId zone;
    private final int mostDistinct;
    private final Set<ResultColumn> few = new HashSet<>();
    private final Map<ResultColumn, Optional<Alphabet>> alphabets = new HashMap<>();
    private final Map<String, @Nullable RowTable> distinct = new HashMap<>();

    /** @param mostDistinct how many different values of a column Java looks at */
    TextSql(ResultShape shape, PageTexts texts, ZoneId zone, int mostDistinct) {
        this.shape = shape;
        this.texts = texts;
        this.zone = zone;
        this.mostDistinct = mostDistinct;
    }

    /** Gets ready for some filters at once, as one look at all rows tells about all columns. */
    void prepare(List<TextFilter> filters) throws SQLException {
        Set<ResultColumn> asked = new LinkedHashSet<>();
        for (TextFilter filter : filters) {
            for (ResultColumn column : shape.columns()) {
                boolean searched = filter.columnKeys().contains(column.key());
                if (searched && column.type() != ColumnType.BOOLEAN && withoutLooking(column, filter.parts()) == null) {
                    asked.add(column);
                }
            }
        }
        few.addAll(DistinctValues.few(shape, List.copyOf(asked), mostDistinct));
    }

    /** @param parts folded texts, none of them empty */
    Condition holds(ResultColumn column, List<String> parts) throws SQLException {
        Condition known = withoutLooking(column, parts);
        ColumnType type = column.type();
        if (known != null || type == null) {
            return known == null ? Condition.UNKNOWN : known;
        }
        RowTable values = type == ColumnType.BOOLEAN
                ? FLAGS
                : few.contains(column) ? distinct(column, Condition.EVERY_ROW, "") : null;
        if (values != null) {
            return DistinctValues.holding(values, shape, column, parts, texts, zone);
        }
        boolean asItIs = TEXT_AS_IT_IS.contains(texts.format(column.key()).type());
        return (type == ColumnType.TEXT || type == ColumnType.JSON) && asItIs
                ? manyTexts(column, type, parts)
                : Condition.UNKNOWN;
    }

    /** What the column's type and format say alone; null where its values matter. */
    private @Nullable Condition withoutLooking(ResultColumn column, List<String> parts) {
        ColumnType type = column.type();
        if (type == null || column.isNested()) {
            return Condition.UNKNOWN;
        }
        Alphabet alphabet = alphabets
                .computeIfAbsent(column, key -> Optional.ofNullable(Alphabet.of(key, texts)))
                .orElse(null);
        if (alphabet != null && !alphabet.canSpell(parts)) {
            return Condition.NO_ROW;
        }
        return AsciiText.areDigits(parts) && showsItsDigits(column, type)
                ? AsciiText.holds("CAST(" + column.alias() + " AS VARCHAR)", parts)
                : null;
    }

    private Condition manyTexts(ResultColumn column, ColumnType type, List<String> parts) throws SQLException {
        String value = shape.statement()
                .dialect()
                .ordered(column.read(shape.statement().dialect()), type);
        Condition ascii = AsciiText.isAscii(value, shape.statement().dialect());
        if (!ascii.exact()) {
            return Condition.UNKNOWN;
        }
        RowTable others = distinct(column, ascii.negated(), "others");
        if (others == null) {
            return Condition.UNKNOWN;
        }
        Condition plain = Condition.all(List.of(ascii, AsciiText.holds("lower(" + value + ")", parts)));
        return Condition.any(List.of(plain, DistinctValues.holding(others, shape, column, parts, texts, zone)));
    }

    private @Nullable RowTable distinct(ResultColumn column, Condition condition, String which) throws SQLException {
        String name = column.key() + "\n" + which;
        if (!distinct.containsKey(name)) {
            distinct.put(name, DistinctValues.read(shape, column, condition, mostDistinct));
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
