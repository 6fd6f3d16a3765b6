package io.gridview.profile;

/**
 * The shape of a column's values as far as it has a say in what the column is.
 *
 * @param whole whether no number has a fraction
 * @param least the smallest number
 * @param greatest the largest number
 * @param unique whether there are several values, each in one row only
 * @param longest the length of the longest text
 * @param calendar whether texts are names of months, weekdays or quarters
 * @param addresses whether texts are e-mail addresses, links or such keys as no person would read
 */
record RoleShape(
        boolean whole,
        double least,
        double greatest,
        boolean unique,
        int longest,
        boolean calendar,
        boolean addresses) {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2200;
    private static final int LARGEST_ORDINAL = 366;
    private static final int LARGEST_RATING = 10;
    private static final int FIRST_DAY = 1900_01_01;
    private static final int LAST_DAY = 2200_12_31;
    private static final int FIRST_MONTH = 1900_01;
    private static final int LAST_MONTH = 2200_12;
    private static final double SECONDS_OF_YEARS = 1e8;

    static RoleShape of(ColumnFacts facts, int rows) {
        NumberFacts numbers = facts.numbers();
        return new RoleShape(
                numbers.whole(),
                numbers.least(),
                numbers.greatest(),
                facts.distinct() == facts.filled() && rows > 1,
                facts.texts().longest(),
                facts.texts().calendar(),
                false);
    }

    boolean years() {
        return whole && lieBetween(FIRST_YEAR, LAST_YEAR);
    }

    boolean ordinals() {
        return whole && lieBetween(0, LARGEST_ORDINAL);
    }

    boolean ratings() {
        return whole && lieBetween(0, LARGEST_RATING);
    }

    boolean zeroOrOne() {
        return whole && lieBetween(0, 1);
    }

    /** Whether all are written as 202401 or 20240131. */
    boolean datesInFigures() {
        return whole && (lieBetween(FIRST_MONTH, LAST_MONTH) || lieBetween(FIRST_DAY, LAST_DAY));
    }

    /** Whether all can be seconds or milliseconds since 1970. */
    boolean moments() {
        return whole && least >= SECONDS_OF_YEARS;
    }

    private boolean lieBetween(int from, int to) {
        return least >= from && greatest <= to;
    }
}
