package io.gridview.present;

import org.jspecify.annotations.Nullable;

/**
 * Something that a chart must not be, whatever else speaks for it.
 *
 * @param id stable, such as {@code chart.pie-negative}
 * @param objection what speaks against a candidate
 */
record HardRule(String id, Objection objection) {

    /** Says why a candidate cannot be. */
    interface Objection {
        /** A sentence; null where there is nothing against it. */
        @Nullable
        String against(Candidate candidate, Situation situation);
    }
}
