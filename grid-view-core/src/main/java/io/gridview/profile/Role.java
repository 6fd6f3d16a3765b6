package io.gridview.profile;

/** What a column is to an analyst, whatever its type. */
public enum Role {
    /** A quantity that adds up, such as revenue. */
    ADDITIVE,
    /** A quantity that does not add up: an average, a rate, a price, a temperature. */
    INTENSIVE,
    /** Names to group by. */
    DIMENSION,
    /** Dates, timestamps and years. */
    TIME,
    /** Names or numbers with an order of their own: weekdays, months, ratings. */
    ORDINAL,
    /** Says which thing a row is; never a quantity. */
    IDENTIFIER,
    /** Yes or no. */
    FLAG,
    /** Sentences. */
    FREE_TEXT,
    /** A latitude or longitude. */
    COORDINATE;

    /** True for the two roles that are quantities. */
    public boolean isMeasure() {
        return this == ADDITIVE || this == INTENSIVE;
    }
}
