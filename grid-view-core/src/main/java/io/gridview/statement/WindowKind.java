package io.gridview.statement;

/** What a window function gives a row. */
public enum WindowKind {
    /** Its place: row_number, rank, ntile. */
    RANK,
    /** The total or count so far, or of moving rows. */
    RUNNING,
    /** A total, average or extreme over a part of the rows, the same in each of them. */
    WHOLE,
    /** The value of a row before or after. */
    NEIGHBOUR,
    /** The difference to a neighbour, or its relative change. */
    CHANGE
}
