package io.gridview.artifact;

import io.gridview.spec.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the totals row.
 *
 * @param columnKey the column it stands under
 * @param aggregate how it was computed
 * @param rawValue null where there is no value
 * @param valueFmt as text
 */
public record ResolvedTotal(
        String columnKey, Aggregate aggregate, @Nullable Object rawValue, String valueFmt) {}
