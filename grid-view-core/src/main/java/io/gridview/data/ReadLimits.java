package io.gridview.data;

/**
 * What reading a result set may take.
 *
 * @param maxRows the number of rows read at most; at least 1. One row more is asked for, to know whether rows were left
 *     out
 */
public record ReadLimits(int maxRows) {

    /** Ten thousand rows. */
    public static final ReadLimits DEFAULT = new ReadLimits(10_000);

    /** @throws IllegalArgumentException if {@code maxRows} is less than 1 */
    public ReadLimits {
        if (maxRows < 1) {
            throw new IllegalArgumentException("maxRows must be at least 1");
        }
    }
}
