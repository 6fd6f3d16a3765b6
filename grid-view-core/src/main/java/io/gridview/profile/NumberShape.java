package io.gridview.profile;

/**
 * What a column's numbers are like.
 *
 * @param sign which signs occur
 * @param whole whether none has a fraction
 * @param decade the power of ten of the largest size: 4 for 10,000 to 99,999; 0 where every number is zero
 * @param spread the powers of ten from the smallest size that is not zero to the largest
 * @param withinOne whether all lie from -1 to 1
 * @param withinHundred whether all lie from -100 to 100
 * @param years whether all are whole and from 1000 to 2200
 * @param smallWhole whether all are whole and from 0 to 366, as days of a year and ratings are
 * @param sequence whether they are whole and, put in order, each of two or more is one above that before, as running
 *     numbers are;
 *     beyond {@link TableProfiler#MOST_DISTINCT} different ones, only where rows have that order or its reverse
 */
public record NumberShape(
        NumberSign sign,
        boolean whole,
        int decade,
        int spread,
        boolean withinOne,
        boolean withinHundred,
        boolean years,
        boolean smallWhole,
        boolean sequence) {

    /** Of a column without numbers: no number speaks against being whole or small, none shows years or a sequence. */
    public static final NumberShape NONE = new NumberShape(NumberSign.ZERO, true, 0, 0, true, true, false, true, false);

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2200;
    private static final int LARGEST_ORDINAL = 366;
    private static final int HUNDRED = 100;

    static NumberShape of(Extremes extremes, boolean whole, boolean sequence) {
        NumberSign sign = NumberSign.of(extremes.signOfLeast(), extremes.signOfGreatest());
        int decade = sign == NumberSign.ZERO ? 0 : extremes.decade();
        return new NumberShape(
                sign,
                whole,
                decade,
                sign == NumberSign.ZERO ? 0 : decade - extremes.lowestDecade(),
                extremes.lieBetween(-1, 1),
                extremes.lieBetween(-HUNDRED, HUNDRED),
                whole && extremes.lieBetween(FIRST_YEAR, LAST_YEAR),
                whole && extremes.lieBetween(0, LARGEST_ORDINAL),
                sequence);
    }
}
