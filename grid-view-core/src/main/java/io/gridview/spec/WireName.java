package io.gridview.spec;

/** A constant that has a lower-case word on the wire. */
public interface WireName {
    /** The word on the wire, for instance {@code count_distinct}. */
    String wire();
}
