package io.gridview.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Seconds as days, hours, minutes and seconds: {@code 2d 03h 05m}, {@code 1h 05m 09s}, {@code 9s}. */
final class DurationText {
    private static final BigInteger DAY = BigInteger.valueOf(86_400);

    private final Digits digits;
    private final String minus;

    DurationText(Digits digits, String minus) {
        this.digits = digits;
        this.minus = minus;
    }

    String of(BigDecimal seconds) {
        BigInteger whole = seconds.abs().setScale(0, RoundingMode.HALF_EVEN).toBigIntegerExact();
        String sign = seconds.signum() < 0 && whole.signum() > 0 ? minus : "";
        BigInteger[] daysAndRest = whole.divideAndRemainder(DAY);
        return sign + digits.in(parts(daysAndRest[0], daysAndRest[1].intValueExact()));
    }

    private static String parts(BigInteger days, int rest) {
        int hours = rest / 3600;
        int minutes = rest / 60 % 60;
        if (days.signum() > 0) {
            return days + "d " + Clock.two(hours) + "h " + Clock.two(minutes) + "m";
        }
        if (hours > 0) {
            return hours + "h " + Clock.two(minutes) + "m " + Clock.two(rest % 60) + "s";
        }
        return minutes > 0 ? minutes + "m " + Clock.two(rest % 60) + "s" : rest + "s";
    }
}
