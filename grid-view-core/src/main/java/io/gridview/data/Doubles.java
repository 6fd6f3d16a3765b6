package io.gridview.data;

import io.gridview.json.ShortestDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Floating-point numbers by their shortest decimal, the same on every JDK. */
final class Doubles {
    private static final int SURE_FLOAT_DIGITS = 6;
    private static final int MOST_FLOAT_DIGITS = 9;
    private static final int MOST_EASY_DECIMALS = 12;
    /**
     * Between these a float times a power of ten is exact enough in a double; beyond, digits are counted the slow way.
     */
    private static final float EASY_FROM = 1e-3f;

    private static final float EASY_TO = 1e7f;
    private static final double PLAIN_FROM = 1e-7;
    private static final double PLAIN_TO = 1e21;

    private Doubles() {}

    /**
     * The shortest decimal as text: plain digits from 1E-7 to below 1E+21 as JavaScript has it, else with an exponent.
     */
    static String text(double value) {
        BigDecimal decimal = ShortestDecimal.of(value);
        double size = Math.abs(value);
        boolean plain = size == 0 || (size >= PLAIN_FROM && size < PLAIN_TO);
        return plain ? decimal.toPlainString() : decimal.toString();
    }

    /** The double nearest to the shortest decimal of a float: 0.1f gives 0.1, not 0.10000000149011612. */
    static double widen(float value) {
        float size = Math.abs(value);
        if (size >= EASY_FROM && size < EASY_TO) {
            double power = 1;
            for (int decimals = 0; decimals <= MOST_EASY_DECIMALS; decimals++) {
                double candidate = Math.rint(value * power) / power;
                if ((float) candidate == value) {
                    return candidate;
                }
                power *= 10;
            }
        }
        return value == 0 || !Float.isFinite(value) ? value : byDigits(value);
    }

    static double byDigits(float value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = firstDigits(value); digits < MOST_FLOAT_DIGITS; digits++) {
            BigDecimal rounded = exact.round(context(digits));
            if (rounded.floatValue() == value) {
                return rounded.doubleValue();
            }
        }
        return exact.round(context(MOST_FLOAT_DIGITS)).doubleValue();
    }

    private static int firstDigits(float value) {
        return Math.abs(value) < Float.MIN_NORMAL ? 1 : SURE_FLOAT_DIGITS;
    }

    /** Half to even, as {@code Math.rint} and other languages do where two decimals are equally near. */
    private static MathContext context(int digits) {
        return new MathContext(digits, RoundingMode.HALF_EVEN);
    }
}
