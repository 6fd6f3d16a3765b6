package io.gridview.push;

/** Doubles in SQL. */
final class Doubles {
    private Doubles() {}

    /** A literal that every engine reads as exactly this finite double. */
    static String sql(double value) {
        return "CAST('" + value + "' AS DOUBLE PRECISION)";
    }
}
