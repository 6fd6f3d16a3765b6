package io.gridview.profile;

/** The moments that whole numbers are where they are years. */
final class YearShape {
    private YearShape() {}

    /** @param different how many different numbers there are, always counted for the few that years can be */
    static TimeShape of(NumberShape numbers, long first, long last, int different) {
        if (!numbers.years()) {
            return TimeShape.NONE;
        }
        long steps = last - first + 1;
        return new TimeShape(Grain.YEAR, steps, steps - different);
    }
}
