package io.gridview.profile;

/**
 * The shape of a column's values as far as it has a say in what the column is.
 *
 * @param numbers what its numbers are like
 * @param unique whether there are several values, each in one row only
 * @param longest the length of the longest text
 * @param ordered whether texts are names with an order: months, weekdays, quarters, steps of a scale, ranges
 * @param addresses whether texts are e-mail addresses, links or such keys as no person would read
 */
record RoleShape(NumberShape numbers, boolean unique, int longest, boolean ordered, boolean addresses) {
    /** Of figures such as 202401. */
    private static final int DECADE_OF_MONTHS = 5;
    /** Of figures such as 20240131. */
    private static final int DECADE_OF_DAYS = 7;
    /** Of seconds since 1970, from 1973 on. */
    private static final int DECADE_OF_SECONDS = 8;

    static RoleShape of(ColumnFacts facts, int rows) {
        return of(facts.numbers(), facts.texts(), facts.distinct() == facts.filled() && rows > 1);
    }

    static RoleShape of(NumberShape numbers, TextShape texts, boolean unique) {
        return new RoleShape(numbers, unique, texts.longest(), texts.cycle() != Cycle.NONE, isAddress(texts.pattern()));
    }

    private static boolean isAddress(TextPattern pattern) {
        return pattern == TextPattern.EMAIL || pattern == TextPattern.WEB_ADDRESS || pattern == TextPattern.UUID;
    }

    boolean whole() {
        return numbers.whole();
    }

    boolean years() {
        return numbers.years();
    }

    boolean ordinals() {
        return numbers.smallWhole();
    }

    boolean ratings() {
        return numbers.smallWhole() && numbers.decade() == 0;
    }

    boolean zeroOrOne() {
        return numbers.whole() && numbers.withinOne() && !numbers.sign().hasNegative();
    }

    /** Whether all may be written as 202401 or 20240131. */
    boolean datesInFigures() {
        boolean asLong = numbers.decade() == DECADE_OF_MONTHS || numbers.decade() == DECADE_OF_DAYS;
        return asLong && isPositive() && numbers.spread() == 0;
    }

    /** Whether all can be seconds or milliseconds since 1970. */
    boolean moments() {
        return isPositive() && numbers.decade() >= DECADE_OF_SECONDS;
    }

    private boolean isPositive() {
        return numbers.whole() && numbers.sign() == NumberSign.POSITIVE;
    }
}
