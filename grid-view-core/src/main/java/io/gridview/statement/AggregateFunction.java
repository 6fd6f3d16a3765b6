package io.gridview.statement;

/** What an aggregate computes, whatever a dialect calls it. */
public enum AggregateFunction {
    COUNT,
    SUM,
    AVG,
    MIN,
    MAX,
    MEDIAN,
    /** Percentiles other than the median, and modes. */
    QUANTILE,
    /** Standard deviation, variance and the like. */
    SPREAD,
    CORRELATION,
    /** A value of some row: first, last, any, the one at the greatest other. */
    PICK,
    /** Texts or lists put together, and whatever else aggregates. */
    OTHER;

    /** Whether results of separate groups add up to the result of all. */
    public boolean adds() {
        return this == COUNT || this == SUM;
    }
}
