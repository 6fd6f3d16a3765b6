package io.gridview.push;

import org.jspecify.annotations.Nullable;

/**
 * One row of the answer to a {@link GroupSelect}.
 *
 * @param texts keys, parts, and for each key its rank and the number of keys; then how many groups of the row have a value of
 *     the first measure, and the least weight among them
 * @param keys how many keys there are
 */
record GroupRow(TextRow texts, int keys) {
    /** How many texts a row has. */
    static int width(int keys, int parts) {
        return keys + parts + 2 * keys + 2;
    }

    private int tail() {
        return texts.width() - 2 * keys - 2;
    }

    /** True where keys of that number that are not held one by one are lumped together. */
    boolean isRest(int key) {
        return Texts.count(texts.text(tail() + 2 * key)) == 0;
    }

    /** How many keys of that number there are in all. */
    long keyCount(int key) {
        return Texts.count(texts.text(tail() + 2 * key + 1));
    }

    /** How many groups behind this row have a value of the first measure. */
    long valued() {
        return Texts.count(texts.text(texts.width() - 2));
    }

    /** Whether a group behind this row is of less than no weight. */
    boolean negative() {
        String low = texts.text(texts.width() - 1);
        return low != null && Double.parseDouble(low) < 0;
    }

    /** The row with another part. */
    GroupRow with(int index, @Nullable String text) {
        return new GroupRow(texts.with(index, text), keys);
    }
}
