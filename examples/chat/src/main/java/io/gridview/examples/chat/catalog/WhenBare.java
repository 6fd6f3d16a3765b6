package io.gridview.examples.chat.catalog;

/** What a question means that names the rows and nothing to do with them. */
public enum WhenBare {
    /** Show the rows. */
    LIST,
    /** Show the course over time. */
    TREND,
    /** Show the rows of the latest point in time; other questions without a time mean that point too. */
    LATEST
}
