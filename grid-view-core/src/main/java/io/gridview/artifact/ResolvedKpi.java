package io.gridview.artifact;

import io.gridview.spec.Aggregate;
import io.gridview.spec.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A KPI with its number.
 *
 * @param label the words above the number
 * @param valueFmt the number as text, or an em dash where there is no value
 * @param rawValue the number as the data package's Java type; null where there is no value
 * @param tone its colour meaning
 * @param icon an icon name; null for none
 * @param aggregate how it was computed
 * @param columnKey from which column; null for a count of rows
 * @param delta the change from the period before; null where none was asked for
 * @param partial true where rows were cut before it was computed
 */
public record ResolvedKpi(
        String label,
        String valueFmt,
        @Nullable Object rawValue,
        Tone tone,
        @Nullable String icon,
        Aggregate aggregate,
        @Nullable String columnKey,
        @Nullable Delta delta,
        boolean partial) {}
