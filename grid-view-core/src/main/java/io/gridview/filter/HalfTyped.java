package io.gridview.filter;

/** Says that a search text lacks something that is still to be typed. */
final class HalfTyped extends Exception {
    private static final long serialVersionUID = 1;

    HalfTyped() {
        super("The search is half-typed", null, false, false);
    }
}
