package io.gridview.spec;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A KPI shown inside a chart, as in the middle of a donut.
 *
 * @param title the words above it; null for the KPI's label
 * @param value the label of one of the view's KPIs
 * @param tone its colour meaning
 */
public record OverlaySpec(@Nullable String title, String value, Tone tone) {
    public OverlaySpec {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(tone, "tone");
    }

    /** The KPI with that label, under its own words. */
    public static OverlaySpec of(String value) {
        return new OverlaySpec(null, value, Tone.DEFAULT);
    }

    /** The same KPI under these words; null for its label. */
    public OverlaySpec withTitle(@Nullable String newTitle) {
        return new OverlaySpec(newTitle, value, tone);
    }

    /** The same KPI in that tone. */
    public OverlaySpec withTone(Tone newTone) {
        return new OverlaySpec(title, value, newTone);
    }
}
