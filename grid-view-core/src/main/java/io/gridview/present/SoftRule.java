package io.gridview.present;

import org.jspecify.annotations.Nullable;

/**
 * Something that speaks for or against a candidate.
 *
 * @param id stable, such as {@code chart.few-times}
 * @param weight how much
 */
record SoftRule(String id, Weight weight) {

    /** Weighs a candidate. */
    interface Weight {
        /** Null where the rule has nothing to say. */
        @Nullable
        Vote of(Candidate candidate, Situation situation);
    }

    /**
     * What one rule says of one candidate.
     *
     * @param points negative where it speaks against it
     * @param reason what was seen, a sentence
     */
    record Vote(int points, String reason) {}

    /** A rule that always has the same to say where it applies. */
    static SoftRule when(String id, Condition condition, int points, String reason) {
        Vote vote = new Vote(points, reason);
        return new SoftRule(id, (candidate, situation) -> condition.holds(candidate, situation) ? vote : null);
    }

    /** Where a rule applies. */
    interface Condition {
        boolean holds(Candidate candidate, Situation situation);
    }
}
