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
}
