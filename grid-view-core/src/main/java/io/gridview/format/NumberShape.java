package io.gridview.format;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number pattern with all its signs filled in: all that is left to do is to write digits.
 *
 * @param affixes what stands around the digits
 * @param digits the numbering system
 * @param decimal stands between whole and fraction
 * @param group stands between groups of digits
 * @param primary digits in the group next to the decimal sign; 0 where digits are not grouped
 * @param secondary digits in each further group
 * @param leastGrouped digits there must be before the first group sign for any to be written
 */
record NumberShape(
        Affixes affixes, Digits digits, String decimal, String group, int primary, int secondary, int leastGrouped) {

    /** The same digits with other text around them. */
    NumberShape with(Affixes other) {
        return new NumberShape(other, digits, decimal, group, primary, secondary, leastGrouped);
    }

    /** The same with other signs between the digits. */
    NumberShape separatedBy(String otherDecimal, String otherGroup) {
        return new NumberShape(affixes, digits, otherDecimal, otherGroup, primary, secondary, leastGrouped);
    }

    /** The same, grouped only where at least that many digits stand before the first group sign. */
    NumberShape groupedFrom(int least) {
        return new NumberShape(affixes, digits, decimal, group, primary, secondary, Math.max(least, leastGrouped));
    }

    /** Writes the value, rounded half-even to {@code most} decimals, with at least {@code least} of them. */
    String write(BigDecimal value, int least, int most) {
        BigDecimal rounded = value.setScale(most, RoundingMode.HALF_EVEN);
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain.length() + 16);
        grouped(text, point < 0 ? plain : plain.substring(0, point));
        int end = plain.length();
        while (point >= 0 && end - point - 1 > least && plain.charAt(end - 1) == '0') {
            end--;
        }
        if (point >= 0 && end > point + 1) {
            text.append(decimal).append(digits.in(plain.substring(point + 1, end)));
        }
        return affixes.around(text, rounded.signum() < 0);
    }

    private void grouped(StringBuilder text, String whole) {
        int length = whole.length();
        if (primary == 0 || length < primary + leastGrouped) {
            text.append(digits.in(whole));
            return;
        }
        int end = (length - primary) % secondary;
        int start = 0;
        if (end == 0) {
            end = secondary;
        }
        while (end <= length - primary) {
            text.append(digits.in(whole.substring(start, end))).append(group);
            start = end;
            end += secondary;
        }
        text.append(digits.in(whole.substring(start)));
    }
}
