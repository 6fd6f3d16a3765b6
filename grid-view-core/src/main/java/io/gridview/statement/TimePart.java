package io.gridview.statement;

/** A step or part of time that SQL cuts a moment to, or takes out of it. */
public enum TimePart {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    /** Days of the week, by number or name. */
    WEEKDAY,
    /** Months without their year, by number or name. */
    MONTH_OF_YEAR,
    QUARTER_OF_YEAR,
    DAY_OF_MONTH,
    DAY_OF_YEAR,
    WEEK_OF_YEAR,
    HOUR_OF_DAY,
    MINUTE_OF_HOUR;

    /** Whether values lie along a time line; false for parts that come again, such as weekdays. */
    public boolean isLinear() {
        return compareTo(DECADE) <= 0;
    }
}
