package io.gridview.language;

import io.gridview.spec.ChartType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The chart that a text names.
 *
 * @param kind the first kind named and not to be avoided; null for none
 * @param avoided the kinds that are named only to be avoided
 * @param stacked whether its parts are to stand on one another
 * @param grouped whether it is to have a series for each of something, side by side
 * @param horizontal whether bars are to lie
 * @param unwanted whether no chart is to be shown
 */
public record NamedChart(
        @Nullable ChartType kind,
        Set<ChartType> avoided,
        boolean stacked,
        boolean grouped,
        boolean horizontal,
        boolean unwanted) {
    public NamedChart {
        avoided = Set.copyOf(avoided);
    }

    /** The chart that is named in what was said. */
    public static NamedChart in(Said said) {
        return new ChartReader(said).read();
    }
}
