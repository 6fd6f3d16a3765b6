package io.gridview.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Bytes in decimal units, the largest that leaves a number below a thousand: {@code 1.5 MB}. */
final class BytesText {
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberShape shape;

    BytesText(NumberShape shape) {
        this.shape = shape;
    }

    /** @param decimals shown of all units but the byte itself; null for one where it is not zero */
    String of(BigDecimal bytes, @Nullable Integer decimals) {
        int least = 0;
        int most = 0;
        int unit = 0;
        BigDecimal rest = bytes.setScale(0, RoundingMode.HALF_EVEN);
        while (rest.abs().compareTo(THOUSAND) >= 0 && unit < UNITS.length - 1) {
            unit++;
            least = decimals == null ? 0 : decimals;
            most = decimals == null ? 1 : decimals;
            // Rounded anew from the whole value, so that nothing is rounded twice.
            rest = bytes.movePointLeft(3 * unit).setScale(most, RoundingMode.HALF_EVEN);
        }
        return shape.write(rest, least, most) + '\u00a0' + UNITS[unit];
    }
}
