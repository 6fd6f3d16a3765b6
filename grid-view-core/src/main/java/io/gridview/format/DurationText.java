package io.gridview.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Seconds as days, hours, minutes and seconds: {@code 2d 03h 05m}, {@code 1h 05m 09s}, {@code 9s}. */
final class DurationText {
    private DurationText() {}

    static String of(BigDecimal seconds) {
        BigInteger whole = seconds.abs().setScale(0, RoundingMode.HALF_EVEN).toBigIntegerExact();
        String sign = seconds.signum() < 0 && whole.signum() > 0 ? "-" : "";
        BigInteger[] daysAndRest = whole.divideAndRemainder(BigInteger.valueOf(86_400));
        long rest = daysAndRest[1].longValueExact();
        long hours = rest / 3600;
        long minutes = rest / 60 % 60;
        if (daysAndRest[0].signum() > 0) {
            return sign + daysAndRest[0] + "d " + two(hours) + "h " + two(minutes) + "m";
        }
        if (hours > 0) {
            return sign + hours + "h " + two(minutes) + "m " + two(rest % 60) + "s";
        }
        return sign + (minutes > 0 ? minutes + "m " + two(rest % 60) + "s" : rest % 60 + "s");
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
