package io.gridview.language;

/** What gives names an order of their own. */
public enum NameCycle {
    /** The names have none, or not all the same. */
    NONE,
    MONTH,
    WEEKDAY,
    QUARTER,
    /** Steps of one scale, such as low, medium and high. */
    SCALE,
    /** Ranges of numbers that do not overlap, such as 18-24 and 65+. */
    RANGE
}
