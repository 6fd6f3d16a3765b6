package io.gridview.sql;

/**
 * What pages weigh memory against time with.
 *
 * @param blockRows how many rows are read and kept together
 * @param mostDistinct how many different values of a column Java looks at one by one
 */
record PageTuning(int blockRows, int mostDistinct) {
    static final PageTuning DEFAULT = new PageTuning(4_000, 20_000);
}
