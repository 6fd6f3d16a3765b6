package io.gridview.resolve;

import org.jspecify.annotations.Nullable;

/** Where rows stand along an axis. */
@FunctionalInterface
interface AxisValues {
    /** The value of that row; null where there is none. */
    @Nullable
    Object at(int row);
}
