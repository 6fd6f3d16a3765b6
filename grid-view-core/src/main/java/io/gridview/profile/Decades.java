package io.gridview.profile;

import java.math.BigDecimal;

/** Powers of ten of numbers: that of 4,711 is 3, that of 0.05 is -2. None is asked of zero. */
final class Decades {
    /** The exponent of the smallest double, and that of the largest. */
    private static final int LOWEST = -324;

    private static final int HIGHEST = 308;

    /** The double nearest to each power of ten, as a shown 0.1 is the double nearest to a tenth. */
    private static final double[] POWERS = powers();

    private Decades() {}

    static int of(long number) {
        int decade = 0;
        for (long rest = number / 10; rest != 0; rest /= 10) {
            decade++;
        }
        return decade;
    }

    /** @param size above zero */
    static int of(double size) {
        int decade = Math.max(LOWEST, Math.min(HIGHEST, (int) Math.floor(Math.log10(size))));
        // Just below a power of ten the logarithm is rounded up to it.
        if (power(decade) > size) {
            return decade - 1;
        }
        return decade < HIGHEST && power(decade + 1) <= size ? decade + 1 : decade;
    }

    static int of(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }

    private static double power(int decade) {
        return POWERS[decade - LOWEST];
    }

    private static double[] powers() {
        double[] powers = new double[HIGHEST - LOWEST + 1];
        for (int decade = LOWEST; decade <= HIGHEST; decade++) {
            powers[decade - LOWEST] = Double.parseDouble("1e" + decade);
        }
        return powers;
    }
}
