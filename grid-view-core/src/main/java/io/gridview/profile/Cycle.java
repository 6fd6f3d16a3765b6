package io.gridview.profile;

/** A round of names that come again and have an order. */
public enum Cycle {
    /** The names are none of these, or not all of one. */
    NONE,
    MONTH,
    WEEKDAY,
    QUARTER
}
