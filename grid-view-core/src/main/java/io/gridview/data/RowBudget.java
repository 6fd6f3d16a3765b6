package io.gridview.data;

/**
 * Says how many rows may still be read.
 *
 * <p>The bytes are added up only now and then: as long as even the largest cells could not use them up. So every way of
 * reading stops at the same row, whether it goes by rows or by columns.
 */
final class RowBudget {
    private static final int MOST_ROWS_AT_ONCE = 1 << 14;

    private final ReadLimits limits;
    private final long largestRow;

    RowBudget(ReadLimits limits, int columns) {
        this.limits = limits;
        this.largestRow = Math.max(1, columns) * (limits.maxCellBytes() + 2L * Long.BYTES);
    }

    /**
     * How many rows to read before asking again; 0 where a limit is met.
     *
     * @param rows the rows read so far
     * @param bytes the bytes that their cells take
     */
    int rowsToRead(int rows, long bytes) {
        long bytesLeft = limits.maxBytes() - bytes;
        if (bytesLeft <= 0) {
            return 0;
        }
        long safe = Math.min(Math.max(1, bytesLeft / largestRow), MOST_ROWS_AT_ONCE);
        return (int) Math.min(safe, limits.maxRows() - rows);
    }

    /** Says which limit left out rows. */
    void noteCut(int rows, Notes notes) {
        if (rows == limits.maxRows()) {
            notes.rowLimit(rows);
        } else {
            notes.byteLimit(rows, limits.maxBytes());
        }
    }
}
