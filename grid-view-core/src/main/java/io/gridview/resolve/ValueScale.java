package io.gridview.resolve;

import io.gridview.spec.ChartSpec;
import io.gridview.spec.Scale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a chart's value axis can be the one that was asked for. */
final class ValueScale {
    private ValueScale() {}

    /** Logarithmic where that is asked for and every value has a place there; a diagnostic says where one has none. */
    static Scale of(ChartSpec chart, Stream<@Nullable Object> values, ResolveContext context, String pointer) {
        if (chart.yScale() == Scale.LINEAR) {
            return Scale.LINEAR;
        }
        boolean positive = values.allMatch(
                value -> value == null || Magnitude.signed(value).signum() > 0);
        if (!positive) {
            context.diagnostics()
                    .warn(
                            "log_needs_positive",
                            pointer + "/y_scale",
                            "A logarithmic axis has no place for zero or negative values; the axis is linear.");
        }
        return positive ? Scale.LOG : Scale.LINEAR;
    }
}
