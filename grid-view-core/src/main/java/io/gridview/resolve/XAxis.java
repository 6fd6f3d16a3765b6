package io.gridview.resolve;

/** What the values along x are to a chart. */
enum XAxis {
    /** Names side by side. */
    CATEGORY,
    /** Wall-clock dates or times, placed by time. */
    TIME,
    /** Numbers, placed by size. */
    VALUE
}
