package io.gridview.push;

import io.gridview.resolve.RowSample;

/**
 * Rows that are drawn one by one, and how those of a line are chosen.
 *
 * @param steps into which a line is cut; 0 for all its rows, and for what is no line
 * @param exponent of the bins of numbers along a line
 */
record Drawing(RowSample sample, int steps, int exponent) {
    boolean isThinned() {
        return steps > 0;
    }
}
