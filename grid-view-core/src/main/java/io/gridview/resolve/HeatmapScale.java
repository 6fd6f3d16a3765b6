package io.gridview.resolve;

import io.gridview.spec.Palette;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values that the ends of a heatmap's colour scale stand for. */
record HeatmapScale(BigDecimal min, BigDecimal max) {

    /** From the least value to the greatest; under a diverging palette as far below zero as above it. */
    static HeatmapScale of(List<@Nullable Object> values, @Nullable String palette) {
        BigDecimal low = null;
        BigDecimal high = null;
        for (Object result : values) {
            if (result != null) {
                BigDecimal value = Magnitude.signed(result);
                low = low == null ? value : low.min(value);
                high = high == null ? value : high.max(value);
            }
        }
        if (Palette.DIVERGING.wire().equals(palette)) {
            return aroundZero(low, high);
        }
        return new HeatmapScale(
                Objects.requireNonNullElse(low, BigDecimal.ZERO), Objects.requireNonNullElse(high, BigDecimal.ONE));
    }

    /** The neutral colour in the middle then is zero, and equal distances from it have equally strong colours. */
    private static HeatmapScale aroundZero(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        BigDecimal far =
                low == null || high == null ? BigDecimal.ZERO : low.abs().max(high.abs());
        BigDecimal end = far.signum() == 0 ? BigDecimal.ONE : far;
        return new HeatmapScale(end.negate(), end);
    }
}
