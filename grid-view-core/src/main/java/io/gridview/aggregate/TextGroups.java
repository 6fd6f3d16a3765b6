package io.gridview.aggregate;

import io.gridview.data.TextColumn;

/** Groups rows by their text: the dictionary's codes are groups already, up to their order and missing values. */
final class TextGroups extends NumberedGroups {
    private final TextColumn column;
    /** The group of each code plus one, 0 for none yet; a missing value has the code after the last. */
    private final int[] groupOf;

    TextGroups(TextColumn column) {
        this.column = column;
        this.groupOf = new int[column.dictionary().size() + 1];
    }

    @Override
    public void read(int from, int to, int[] groups) {
        boolean nullable = column.hasNulls();
        int missing = groupOf.length - 1;
        for (int row = from; row < to; row++) {
            int code = nullable && column.isNull(row) ? missing : column.code(row);
            int group = groupOf[code];
            if (group == 0) {
                group = start(row) + 1;
                groupOf[code] = group;
            }
            groups[row - from] = group - 1;
        }
    }
}
