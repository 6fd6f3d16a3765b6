package io.gridview.data;

/**
 * What reading rows may take; where a limit is met, the table has a {@link DataNote} that says so.
 *
 * @param maxRows the number of rows read at most; at least 1. One row more is asked for, to know whether rows were left
 *     out
 * @param maxColumns the number of columns read at most, from the first; at least 1
 * @param maxCellBytes the bytes of one text in UTF-8; at least 1,024, so that no number is ever cut. A longer text is
 *     cut between characters and ends with "…"; longer JSON counts as missing, as half of it would be no JSON
 * @param maxBytes the bytes of all cells: no further row is read once they take so many. A number or a time of day
 *     counts 8 (a number that needs more than 64 bits 40), a timestamp or instant 8 or, with fractions of a second, 12,
 *     a date 4, a boolean 1, a text 4 and each distinct text once its bytes; where rows come as Java objects, every
 *     value counts 8, or the bytes of its text
 */
public record ReadLimits(int maxRows, int maxColumns, int maxCellBytes, long maxBytes) {

    /** Ten thousand rows of a thousand columns, 64 KiB a text, 512 MiB in all. */
    public static final ReadLimits DEFAULT = new ReadLimits(10_000, 1_000, 1 << 16, 1L << 29);

    static final ReadLimits UNLIMITED =
            new ReadLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);

    static final int WIDE_NUMBER_BYTES = 40;

    private static final int LEAST_CELL_BYTES = 1_024;

    /** @throws IllegalArgumentException if a limit is less than its least value */
    public ReadLimits {
        atLeast(1, maxRows, "maxRows");
        atLeast(1, maxColumns, "maxColumns");
        atLeast(LEAST_CELL_BYTES, maxCellBytes, "maxCellBytes");
        atLeast(1, maxBytes, "maxBytes");
    }

    /** So many rows, with the other limits of {@link #DEFAULT}. */
    public static ReadLimits rows(int maxRows) {
        return DEFAULT.withMaxRows(maxRows);
    }

    /** These limits with another number of rows. */
    public ReadLimits withMaxRows(int rows) {
        return new ReadLimits(rows, maxColumns, maxCellBytes, maxBytes);
    }

    /** These limits with another number of columns. */
    public ReadLimits withMaxColumns(int columns) {
        return new ReadLimits(maxRows, columns, maxCellBytes, maxBytes);
    }

    /** These limits with another size of one text. */
    public ReadLimits withMaxCellBytes(int bytes) {
        return new ReadLimits(maxRows, maxColumns, bytes, maxBytes);
    }

    /** These limits with another size of all cells. */
    public ReadLimits withMaxBytes(long bytes) {
        return new ReadLimits(maxRows, maxColumns, maxCellBytes, bytes);
    }

    /** How many of so many columns are read; says so where some are left out. */
    int columnsOf(int given, Notes notes) {
        int kept = Math.min(given, maxColumns);
        notes.columnLimit(kept, given - kept);
        return kept;
    }

    private static void atLeast(int least, long value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least);
        }
    }
}
