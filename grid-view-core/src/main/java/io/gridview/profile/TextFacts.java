package io.gridview.profile;

/**
 * What a column's texts are like.
 *
 * @param longest the length of the longest
 * @param calendar whether every one is the name of a month, weekday or quarter
 */
record TextFacts(int longest, boolean calendar) {
    static final TextFacts NONE = new TextFacts(0, false);
}
