package io.gridview.artifact;

import io.gridview.spec.ChartType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Another kind that suits the same dataset.
 *
 * @param chartType the other kind
 * @param patch a JSON merge patch (RFC 7396) on the chart's option; a null value removes a member
 */
public record ChartAlternative(ChartType chartType, Map<String, @Nullable Object> patch) {}
