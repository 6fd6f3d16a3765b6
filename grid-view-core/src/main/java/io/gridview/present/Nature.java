package io.gridview.present;

/** What a column of a result is to a presenter, once the statement has been read beside the column itself. */
enum Nature {
    /** A quantity whose sum over rows is a quantity of the same kind: revenue, a count. */
    AMOUNT,
    /** A part of one whole that the rows make up: its sum is the whole. */
    PART,
    /** A quantity that no sum makes sense of: an average, a rate, a price, an extreme. */
    LEVEL,
    /** A total so far, or over moving rows. */
    RUNNING,
    /** A difference or relative change to another row. */
    CHANGE,
    /** A place in an order. */
    RANK,
    /** Names to group by. */
    CATEGORY,
    /** Names or numbers to group by that have an order of their own: weekdays, classes, ratings. */
    ORDERED,
    /** Points along a time line. */
    TIME,
    /** Says which thing a row is; a number perhaps, yet never a quantity. */
    IDENTIFIER,
    /** A moment that was computed for a row, such as the last order, and is no axis. */
    MOMENT,
    /** A latitude or longitude. */
    COORDINATE,
    /** Sentences, documents. */
    TEXT,
    /** The same value everywhere, or none at all. */
    NOTHING;

    /** Whether it is a quantity to draw. */
    boolean isMeasure() {
        return switch (this) {
            case AMOUNT, PART, LEVEL, RUNNING, CHANGE -> true;
            case RANK, CATEGORY, ORDERED, TIME, IDENTIFIER, MOMENT, COORDINATE, TEXT, NOTHING -> false;
        };
    }

    /** Whether the values of separate rows may be added up. */
    boolean adds() {
        return this == AMOUNT;
    }

    /** Whether rows can be told apart or put in groups by it, time aside. */
    boolean isCategory() {
        return this == CATEGORY || this == ORDERED || this == IDENTIFIER;
    }
}
