package io.gridview.json;

import java.math.BigDecimal;

/** Doubles as ECMAScript's {@code Number::toString} writes them. */
final class EcmaNumber {
    private static final int MOST_PLAIN_DIGITS = 21;
    private static final int MOST_LEADING_ZEROS = 5;

    private EcmaNumber() {}

    /**
     * The shortest text that reads back as the same double; both zeros are {@code 0}.
     *
     * @throws IllegalArgumentException for NaN and infinities
     */
    static String text(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value + ".");
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = ShortestDecimal.of(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        // The value is 0.DIGITS times ten to this power.
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + place(digits, point);
    }

    private static String place(String digits, int point) {
        int count = digits.length();
        if (point > MOST_PLAIN_DIGITS || point < -MOST_LEADING_ZEROS) {
            String fraction = count == 1 ? "" : "." + digits.substring(1);
            int exponent = point - 1;
            return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
        }
        if (point >= count) {
            return digits + "0".repeat(point - count);
        }
        return point > 0
                ? digits.substring(0, point) + "." + digits.substring(point)
                : "0." + "0".repeat(-point) + digits;
    }
}
