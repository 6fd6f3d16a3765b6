package io.gridview.present;

/** How much a reader takes in at one look. */
final class ChartLimits {
    /** Slices whose sizes can be compared. */
    static final int SLICES = 6;

    /** Slices that are drawn even where a pie was asked for. */
    static final int MOST_SLICES = 12;

    /** Colours that can be told apart with ease. */
    static final int SERIES = 7;

    /** Colours that can be told apart at all. */
    static final int MOST_SERIES = 12;

    /** Points in time that stand as bars; more of them make a course. */
    static final int TIMES_AS_BARS = 6;

    /** Bars that stand side by side under one look. */
    static final int BARS = 30;

    /** Bars that stand upright with room for their names. */
    static final int UPRIGHT_BARS = 12;

    /** Values that show how they are spread; fewer are better shown one by one. */
    static final int SPREAD_VALUES = 12;

    private ChartLimits() {}
}
