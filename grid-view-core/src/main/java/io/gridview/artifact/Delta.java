package io.gridview.artifact;

import org.jspecify.annotations.Nullable;

/**
 * The change of a KPI from the period before.
 *
 * @param rawValue the difference, of the KPI's own type; null where one of the two periods has no value
 * @param valueFmt the difference as text, with a plus sign where it is positive
 */
public record Delta(@Nullable Object rawValue, String valueFmt) {}
