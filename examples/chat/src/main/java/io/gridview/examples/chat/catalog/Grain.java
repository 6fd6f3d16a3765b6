package io.gridview.examples.chat.catalog;

/** The steps in which time can be counted. */
public enum Grain {
    YEAR("year"),
    QUARTER("quarter"),
    MONTH("month"),
    WEEK("week"),
    DAY("day"),
    HOUR("hour"),
    WEEKDAY("weekday"),
    MONTH_OF_YEAR("month of the year");

    private final String word;

    Grain(String word) {
        this.word = word;
    }

    /** The word for a sentence. */
    public String word() {
        return word;
    }

    /** True where equal steps follow each other once, so that a line can be drawn through them. */
    public boolean isCourse() {
        return this != HOUR && this != WEEKDAY && this != MONTH_OF_YEAR;
    }
}
