package io.gridview.profile;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The facts of a column found the slow and plain way, from its cells as Java objects. */
final class BoxedFacts {
    private static final BigDecimal[] POWERS = IntStream.rangeClosed(-324, 308)
            .mapToObj(power -> new BigDecimal(Double.parseDouble("1e" + power)))
            .toArray(BigDecimal[]::new);

    private final List<Object> values = new ArrayList<>();
    private final ColumnType type;

    BoxedFacts(Column column) {
        for (int row = 0; row < column.size(); row++) {
            Object value = column.value(row);
            if (value instanceof BigDecimal decimal) {
                values.add(decimal.stripTrailingZeros());
            } else if (value instanceof Double number) {
                values.add(number + 0.0);
            } else if (value != null) {
                values.add(value);
            }
        }
        type = column.type();
    }

    ColumnFacts facts() {
        Set<Object> distinct = new HashSet<>(values);
        return new ColumnFacts(
                values.size(),
                Math.min(distinct.size(), TableProfiler.MOST_DISTINCT),
                isSorted(1),
                isSorted(-1),
                values.size() > 1 && values.get(0).equals(values.get(1)),
                texts(),
                numbers(),
                times());
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

    private TextShape texts() {
        Set<String> texts = new HashSet<>();
        values.stream().filter(String.class::isInstance).forEach(value -> texts.add((String) value));
        if (texts.isEmpty()) {
            return TextShape.NONE;
        }
        int longest = texts.stream().mapToInt(String::length).max().getAsInt();
        double mean = texts.stream().mapToInt(String::length).average().getAsDouble();
        boolean json = type == ColumnType.JSON;
        Grain spelled = json ? null : BoxedTexts.spells(texts);
        return new TextShape(
                longest,
                (int) Math.round(mean),
                json ? TextPattern.JSON : BoxedTexts.pattern(texts),
                Cycle.of(List.copyOf(texts), spelled),
                spelled,
                !json && texts.stream().anyMatch(String::isBlank),
                texts.stream().map(String::toLowerCase).anyMatch(List.of("other", "sonstige")::contains));
    }

    private NumberShape numbers() {
        if (!type.isNumeric() || values.isEmpty()) {
            return NumberShape.NONE;
        }
        TreeSet<BigDecimal> sorted = new TreeSet<>();
        values.forEach(value -> sorted.add(exact(value)));
        boolean whole =
                sorted.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        TreeSet<BigDecimal> sizes = new TreeSet<>();
        sorted.stream().filter(value -> value.signum() != 0).forEach(value -> sizes.add(value.abs()));
        int decade = sizes.isEmpty() ? 0 : decade(sizes.last());
        return new NumberShape(
                sign(sorted),
                whole,
                decade,
                sizes.isEmpty() ? 0 : decade - decade(sizes.first()),
                lieBetween(sorted, -1, 1),
                lieBetween(sorted, -100, 100),
                whole && lieBetween(sorted, 1000, 2200),
                whole && lieBetween(sorted, 0, 366),
                whole && values.size() > 1 && values.size() == sorted.size() && isStepwise(sorted));
    }

    private static BigDecimal exact(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        return value instanceof BigInteger integer
                ? new BigDecimal(integer)
                : value instanceof Long number ? BigDecimal.valueOf(number) : new BigDecimal((Double) value);
    }

    private static NumberSign sign(TreeSet<BigDecimal> numbers) {
        boolean below = numbers.first().signum() < 0;
        boolean above = numbers.last().signum() > 0;
        boolean zero = numbers.contains(BigDecimal.ZERO) || numbers.stream().anyMatch(n -> n.signum() == 0);
        if (below && above) {
            return NumberSign.MIXED;
        }
        if (below) {
            return zero ? NumberSign.NON_POSITIVE : NumberSign.NEGATIVE;
        }
        return !above ? NumberSign.ZERO : zero ? NumberSign.NON_NEGATIVE : NumberSign.POSITIVE;
    }

    private int decade(BigDecimal size) {
        if (type != ColumnType.DOUBLE) {
            return size.precision() - size.scale() - 1;
        }
        int decade = -325;
        while (decade < 308 && POWERS[decade + 325].compareTo(size) <= 0) {
            decade++;
        }
        return decade;
    }

    private static boolean lieBetween(TreeSet<BigDecimal> sorted, int from, int to) {
        return sorted.stream()
                .allMatch(value ->
                        value.compareTo(BigDecimal.valueOf(from)) >= 0 && value.compareTo(BigDecimal.valueOf(to)) <= 0);
    }

    private static boolean isStepwise(TreeSet<BigDecimal> sorted) {
        BigDecimal before = null;
        for (BigDecimal value : sorted) {
            if (before != null && value.subtract(before).compareTo(BigDecimal.ONE) != 0) {
                return false;
            }
            before = value;
        }
        return true;
    }

    private TimeShape times() {
        if (values.isEmpty() || type == ColumnType.BOOLEAN || type == ColumnType.JSON) {
            return TimeShape.NONE;
        }
        if (type == ColumnType.TEXT) {
            Set<String> texts = new HashSet<>();
            values.forEach(value -> texts.add((String) value));
            Grain spelled = BoxedTexts.spells(texts);
            return spelled == null ? TimeShape.NONE : BoxedMoments.shape(BoxedTexts.moments(texts), spelled);
        }
        if (type.isNumeric()) {
            Set<Integer> years = new TreeSet<>();
            values.forEach(value -> years.add(exact(value).intValue()));
            return numbers().years() ? BoxedMoments.ofYears(new TreeSet<>(years)) : TimeShape.NONE;
        }
        return BoxedMoments.shape(values, type);
    }
}
