package io.gridview.resolve;

import org.jspecify.annotations.Nullable;

/** Groups of rows with their aggregates, in the order in which rows first show them, or as their statement orders. */
public interface GroupTable {
    /** How many groups are held. */
    int count();

    /**
     * What the rows of a group have in common, as a value along an axis: instants as wall time, times as the start of
     * their step, decimals without zeros at their end.
     *
     * @param part the number of the key
     */
    @Nullable
    Object key(int group, int part);

    /** The aggregate of a group; null where no value was among its rows. */
    @Nullable
    Object value(int group, int measure);

    /** The additive aggregate over the rows of all these groups: exact, then rounded once. */
    @Nullable
    Object total(int measure, int[] groups);

    /**
     * How many different values of a key there are; more than are held where the least weighty were lumped together. Those
     * have groups of their own, see {@link #isRest}.
     */
    long keyCount(int part);

    /** True for a group of the rows of all keys that are not held one by one. */
    boolean isRest(int group, int part);

    /**
     * What is known of the keys that are not held one by one, of a table with one key.
     *
     * @return null where every key is held
     */
    @Nullable
    Rest rest();

    /** True where rows of the result are missing. */
    boolean partial();

    /**
     * Keys that are not held one by one.
     *
     * @param valued how many of them have a value of the first measure
     * @param negative whether one of these values is below zero
     */
    record Rest(long valued, boolean negative) {}
}
