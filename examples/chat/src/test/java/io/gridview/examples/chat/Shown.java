package io.gridview.examples.chat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Compares what stands on the screen with what the database holds. */
final class Shown {
    private Shown() {}

    /** True where {@code text} shows {@code value}: a number rounded to the decimals shown, anything else as it is. */
    static boolean matches(String text, @Nullable Object value) {
        if (value instanceof Number number) {
            String digits = text.replace('−', '-').replaceAll("[^0-9.-]", "");
            if (!digits.matches("-?\\d+(\\.\\d+)?")) {
                return false;
            }
            BigDecimal shown = new BigDecimal(digits);
            BigDecimal exact = new BigDecimal(number.toString());
            return exact.subtract(shown)
                            .abs()
                            .compareTo(BigDecimal.ONE
                                    .movePointLeft(shown.scale())
                                    .divide(BigDecimal.valueOf(2), shown.scale() + 2, RoundingMode.HALF_UP)
                                    .add(new BigDecimal("1e-9")))
                    <= 0;
        }
        return value == null ? text.isEmpty() || text.equals("—") : text.equals(value.toString());
    }
}
