package io.gridview.profile;

import io.gridview.data.Column;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The facts of a column found the slow and plain way, from its cells as Java objects. */
final class BoxedFacts {
    private final List<Object> values = new ArrayList<>();
    private final boolean numeric;

    BoxedFacts(Column column) {
        for (int row = 0; row < column.size(); row++) {
            Object value = column.value(row);
            if (value != null) {
                values.add(value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value);
            }
        }
        numeric = column.type().isNumeric();
    }

    ColumnFacts facts() {
        Set<Object> distinct = new HashSet<>(values);
        return new ColumnFacts(
                values.size(),
                Math.min(distinct.size(), TableProfiler.MOST_DISTINCT),
                isSorted(1),
                isSorted(-1),
                texts(),
                numbers());
    }

    @SuppressWarnings("unchecked")
    private boolean isSorted(int sign) {
        for (int i = 1; i < values.size(); i++) {
            Comparable<Object> before = (Comparable<Object>) values.get(i - 1);
            if (sign * Integer.signum(before.compareTo(values.get(i))) > 0) {
                return false;
            }
        }
        return true;
    }

    private TextFacts texts() {
        List<String> texts = new ArrayList<>();
        values.stream().filter(String.class::isInstance).forEach(value -> texts.add((String) value));
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        return new TextFacts(longest, CalendarNames.areAll(texts));
    }

    private NumberFacts numbers() {
        if (!numeric || values.isEmpty()) {
            return NumberFacts.NONE;
        }
        TreeSet<Object> sorted = new TreeSet<>(values);
        double least = ((Number) sorted.first()).doubleValue();
        double greatest = ((Number) sorted.last()).doubleValue();
        return new NumberFacts(values.stream().allMatch(BoxedFacts::isWhole), least, greatest);
    }

    private static boolean isWhole(Object value) {
        if (value instanceof Long || value instanceof BigInteger) {
            return true;
        }
        BigDecimal decimal = value instanceof BigDecimal exact ? exact : new BigDecimal((Double) value);
        return decimal.stripTrailingZeros().scale() <= 0;
    }
}
