package io.gridview.graph;

import io.gridview.json.JsonLimits;

/** How much of a state is looked at, so that one that holds itself comes to an end. */
final class StateLimits {
    /** Of maps and lists in one another. */
    static final int DEPTH = 64;

    static final long VALUES = 20_000_000;
    static final long CHARACTERS = 1 << 28;

    /** Of steps, messages and whatever else stands beside a component. */
    static final int PLACES = 100_000;

    static final JsonLimits TEXT = new JsonLimits(1 << 28, DEPTH);

    private StateLimits() {}
}
