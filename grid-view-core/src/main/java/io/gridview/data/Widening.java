package io.gridview.data;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides the type of a column from its canonical cells; their order plays no part.
 *
 * <ul>
 *   <li>no value at all: TEXT
 *   <li>values of one type: that type
 *   <li>INTEGER and BIG_INTEGER: BIG_INTEGER
 *   <li>DECIMAL with any other number: DECIMAL, each double by its shortest decimal
 *   <li>DOUBLE with integers: DOUBLE if every integer is a double without rounding and printed with the same digits,
 *       else DECIMAL
 *   <li>DATE and TIMESTAMP: TIMESTAMP, a date being its midnight
 *   <li>any other mixture: TEXT, each value by its plain text, with the note {@code mixed_types}
 * </ul>
 */
final class Widening {
    private static final Set<ColumnType> INTEGERS = Set.of(ColumnType.INTEGER, ColumnType.BIG_INTEGER);
    private static final Set<ColumnType> NUMBERS =
            Set.of(ColumnType.INTEGER, ColumnType.BIG_INTEGER, ColumnType.DECIMAL, ColumnType.DOUBLE);
    private static final Set<ColumnType> DAYS = Set.of(ColumnType.DATE, ColumnType.TIMESTAMP);

    private final Set<ColumnType> seen = EnumSet.noneOf(ColumnType.class);
    private boolean exactDoubles = true;
    private long notText;

    static Widening of(List<? extends @Nullable Object> cells) {
        Widening widening = new Widening();
        for (Object cell : cells) {
            if (cell != null) {
                widening.see(cell);
            }
        }
        return widening;
    }

    private void see(Object cell) {
        ColumnType type = typeOf(cell);
        seen.add(type);
        if (INTEGERS.contains(type)) {
            exactDoubles = exactDoubles && NumberConversion.isExactDouble((Number) cell);
        }
        if (type != ColumnType.TEXT) {
            notText++;
        }
    }

    ColumnType type() {
        if (seen.isEmpty()) {
            return ColumnType.TEXT;
        }
        if (seen.size() == 1) {
            return seen.iterator().next();
        }
        if (INTEGERS.containsAll(seen)) {
            return ColumnType.BIG_INTEGER;
        }
        if (NUMBERS.containsAll(seen)) {
            return seen.contains(ColumnType.DECIMAL) || !exactDoubles ? ColumnType.DECIMAL : ColumnType.DOUBLE;
        }
        return DAYS.containsAll(seen) ? ColumnType.TIMESTAMP : ColumnType.TEXT;
    }

    /** True where the values do not go together and became text. */
    boolean isMixture() {
        return seen.size() > 1 && type() == ColumnType.TEXT;
    }

    void noteMixture(String key, Notes notes) {
        if (isMixture()) {
            String kinds = seen.stream().map(ColumnType::wire).collect(Collectors.joining(", "));
            notes.mixedTypes(key, kinds, notText);
        }
    }

    private static ColumnType typeOf(Object cell) {
        if (cell instanceof Number) {
            return numberType(cell);
        }
        if (cell instanceof String) {
            return ColumnType.TEXT;
        }
        if (cell instanceof Boolean) {
            return ColumnType.BOOLEAN;
        }
        return cell instanceof JsonCell ? ColumnType.JSON : timeType(cell);
    }

    private static ColumnType numberType(Object cell) {
        if (cell instanceof Long) {
            return ColumnType.INTEGER;
        }
        if (cell instanceof Double) {
            return ColumnType.DOUBLE;
        }
        return cell instanceof BigInteger ? ColumnType.BIG_INTEGER : ColumnType.DECIMAL;
    }

    private static ColumnType timeType(Object cell) {
        if (cell instanceof LocalDate) {
            return ColumnType.DATE;
        }
        if (cell instanceof LocalDateTime) {
            return ColumnType.TIMESTAMP;
        }
        return cell instanceof Instant ? ColumnType.INSTANT : ColumnType.TIME;
    }
}
