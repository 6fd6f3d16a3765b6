package io.gridview.spec;

/** What the values of a column are, as far as a view's meaning goes. */
public enum ValueKind {
    NUMBER,
    TEXT,
    /** Dates, timestamps and instants. */
    TEMPORAL,
    /** Times of day. */
    TIME,
    BOOLEAN,
    /** JSON and whatever else has no order. */
    OTHER
}
