package io.gridview.profile;

import java.math.BigDecimal;

/** The ends of a column's numbers, compared exactly in the type that the column has. */
sealed interface Extremes {
    int signOfLeast();

    int signOfGreatest();

    boolean lieBetween(int from, int to);

    /** The power of ten of the largest size; only asked where there is a number that is not zero. */
    int decade();

    /** The power of ten of the smallest size that is not zero; only asked where there is one. */
    int lowestDecade();

    /** The longs that sequences took are the numbers. */
    record OfLongs(Sequence values) implements Extremes {
        @Override
        public int signOfLeast() {
            return Long.signum(values.least());
        }

        @Override
        public int signOfGreatest() {
            return Long.signum(values.greatest());
        }

        @Override
        public boolean lieBetween(int from, int to) {
            return values.least() >= from && values.greatest() <= to;
        }

        @Override
        public int decade() {
            return Math.max(Decades.of(values.least()), Decades.of(values.greatest()));
        }

        @Override
        public int lowestDecade() {
            if (values.leastAboveZero() == 0 || values.greatestBelowZero() == 0) {
                return Decades.of(values.leastAboveZero() + values.greatestBelowZero());
            }
            return Math.min(Decades.of(values.leastAboveZero()), Decades.of(values.greatestBelowZero()));
        }
    }

    /**
     * The ends of doubles.
     *
     * @param leastSize the smallest size that is not zero; zero where there is none
     */
    record OfDoubles(double least, double greatest, double leastSize) implements Extremes {
        @Override
        public int signOfLeast() {
            return (int) Math.signum(least);
        }

        @Override
        public int signOfGreatest() {
            return (int) Math.signum(greatest);
        }

        @Override
        public boolean lieBetween(int from, int to) {
            return least >= from && greatest <= to;
        }

        @Override
        public int decade() {
            return Decades.of(Math.max(Math.abs(least), Math.abs(greatest)));
        }

        @Override
        public int lowestDecade() {
            return Decades.of(leastSize);
        }
    }

    /**
     * The ends of decimals and of integers beyond 64 bits.
     *
     * @param leastSize the smallest size that is not zero; zero where there is none
     */
    record OfDecimals(BigDecimal least, BigDecimal greatest, BigDecimal leastSize) implements Extremes {
        @Override
        public int signOfLeast() {
            return least.signum();
        }

        @Override
        public int signOfGreatest() {
            return greatest.signum();
        }

        @Override
        public boolean lieBetween(int from, int to) {
            return least.compareTo(BigDecimal.valueOf(from)) >= 0 && greatest.compareTo(BigDecimal.valueOf(to)) <= 0;
        }

        @Override
        public int decade() {
            return Decades.of(least.abs().max(greatest.abs()));
        }

        @Override
        public int lowestDecade() {
            return Decades.of(leastSize);
        }
    }
}
