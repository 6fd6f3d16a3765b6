package io.gridview.nvbench;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case beside what was predicted for it.
 *
 * @param nvCase what was asked
 * @param prediction what was drawn
 */
record Judged(NvCase nvCase, Prediction prediction) {
    private static final Set<String> WITH_SERIES = Set.of("stacked bar", "grouped line", "grouped scatter");

    boolean abstained() {
        return prediction.kind() == null;
    }

    /** Any of the kinds that the data set knows for this result. */
    boolean accepted() {
        return prediction.kind() != null && label().accepted().contains(prediction.kind());
    }

    /** The very kind that goes with this purpose. */
    boolean strict() {
        return label().chart().equals(prediction.kind());
    }

    boolean axes() {
        return label().x().equals(prediction.x()) && List.of(label().y()).equals(prediction.y());
    }

    /** A scatter says the same with its axes swapped. */
    boolean axesEitherWay() {
        boolean swapped = "scatter".equals(prediction.kind()) || "grouped scatter".equals(prediction.kind());
        return axes()
                || (swapped
                        && label().y().equals(prediction.x())
                        && List.of(label().x()).equals(prediction.y()));
    }

    /** Whether the series are right; null where the kind has none. */
    @Nullable
    Boolean series() {
        String kind = prediction.kind();
        if (kind == null || !WITH_SERIES.contains(kind)) {
            return null;
        }
        return prediction.series() != null && prediction.series().equals(label().series());
    }

    /** Everything that is drawn is right. */
    boolean whole() {
        return accepted() && axesEitherWay() && !Boolean.FALSE.equals(series());
    }

    Label label() {
        return nvCase.label();
    }
}
