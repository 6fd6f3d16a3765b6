package io.gridview.profile;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Takes numbers too large for 64 bits in row order; equal ones must be so by {@code equals}. */
final class ObjectSequence<T extends Comparable<T>> {
    private final ToIntFunction<T> signum;
    private final Function<T, BigDecimal> decimal;
    private final Set<T> distinct = new HashSet<>();
    private int filled;
    private int runs;
    private @Nullable T before;
    private @Nullable T least;
    private @Nullable T greatest;
    private @Nullable T leastAboveZero;
    private @Nullable T greatestBelowZero;
    private boolean ascending = true;
    private boolean descending = true;
    private boolean tied;

    ObjectSequence(ToIntFunction<T> signum, Function<T, BigDecimal> decimal) {
        this.signum = signum;
        this.decimal = decimal;
    }

    void take(T value) {
        filled++;
        int order = before == null ? 0 : before.compareTo(value);
        if (before != null && order == 0) {
            tied |= filled == 2;
            return;
        }
        ascending &= order <= 0;
        descending &= order >= 0;
        before = value;
        runs++;
        if (distinct.size() < TableProfiler.MOST_DISTINCT) {
            distinct.add(value);
        }
        least = lesser(least, value);
        greatest = greater(greatest, value);
        int sign = signum.applyAsInt(value);
        if (sign > 0) {
            leastAboveZero = lesser(leastAboveZero, value);
        } else if (sign < 0) {
            greatestBelowZero = greater(greatestBelowZero, value);
        }
    }

    private static <T extends Comparable<T>> T lesser(@Nullable T known, T value) {
        return known == null || value.compareTo(known) < 0 ? value : known;
    }

    private static <T extends Comparable<T>> T greater(@Nullable T known, T value) {
        return known == null || value.compareTo(known) > 0 ? value : known;
    }

    ColumnFacts facts(boolean whole) {
        if (least == null || greatest == null) {
            return facts(NumberShape.NONE, TimeShape.NONE);
        }
        BigDecimal first = decimal.apply(least);
        BigDecimal last = decimal.apply(greatest);
        boolean stepwise = whole
                && filled > 1
                && different() == filled
                && last.subtract(first).compareTo(BigDecimal.valueOf(filled - 1L)) == 0;
        NumberShape shape = NumberShape.of(new Extremes.OfDecimals(first, last, leastSize()), whole, stepwise);
        return facts(shape, YearShape.of(shape, first.longValue(), last.longValue(), different()));
    }

    private BigDecimal leastSize() {
        BigDecimal above = leastAboveZero == null ? null : decimal.apply(leastAboveZero);
        BigDecimal below = greatestBelowZero == null
                ? null
                : decimal.apply(greatestBelowZero).negate();
        if (above == null || below == null) {
            return above != null ? above : below != null ? below : BigDecimal.ZERO;
        }
        return above.min(below);
    }

    private int different() {
        if (ascending || descending) {
            return runs;
        }
        return distinct.size() < TableProfiler.MOST_DISTINCT ? distinct.size() : Sequence.UNCOUNTED;
    }

    private ColumnFacts facts(NumberShape numbers, TimeShape times) {
        return new ColumnFacts(filled, distinct.size(), ascending, descending, tied, TextShape.NONE, numbers, times);
    }
}
