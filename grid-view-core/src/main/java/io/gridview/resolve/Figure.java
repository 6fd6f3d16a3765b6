package io.gridview.resolve;

import org.jspecify.annotations.Nullable;

/**
 * One aggregate of the result.
 *
 * @param value null where there is no value
 * @param partial true where rows of the result are missing from it
 */
public record Figure(@Nullable Object value, boolean partial) {}
