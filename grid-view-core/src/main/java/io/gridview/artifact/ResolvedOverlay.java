package io.gridview.artifact;

import io.gridview.spec.Tone;

/**
 * A KPI shown inside a chart.
 *
 * @param title the words above the number
 * @param valueFmt the KPI's own text, or an em dash where it has no value
 * @param tone its colour meaning
 * @param partial true where rows were cut before the KPI was computed
 */
public record ResolvedOverlay(String title, String valueFmt, Tone tone, boolean partial) {}
