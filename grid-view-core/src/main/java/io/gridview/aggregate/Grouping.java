package io.gridview.aggregate;

/** Numbers the groups that rows belong to, in the order in which rows first show them. */
public interface Grouping {
    /** The number of a row that belongs to no group. */
    int NO_GROUP = -1;

    /** Writes the group of row {@code from + i} to {@code groups[i]}, up to but without row {@code to}. */
    void read(int from, int to, int[] groups);

    /** How many groups the rows read so far have shown. */
    int count();

    /** The first row of a group: what all rows of the group have in common is read there. */
    int firstRow(int group);
}
