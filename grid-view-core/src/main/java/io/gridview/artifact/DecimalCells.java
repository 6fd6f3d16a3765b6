package io.gridview.artifact;

import io.gridview.data.DecimalColumn;
import io.gridview.json.WireValue;
import tools.jackson.core.JsonGenerator;

/** Writes decimals from their digits: 12345 of scale 2 is {@code 123.45}. */
final class DecimalCells implements CellWriter {
    /** Below this every reader's double carries the decimal: it has at most 15 digits. */
    private static final long CARRIED = 1_000_000_000_000_000L;

    private static final int MOST_DIGITS = 15;

    private final DecimalColumn decimals;
    private final char[] chars;

    /** @param decimals compact */
    DecimalCells(DecimalColumn decimals) {
        this.decimals = decimals;
        // A sign and a point, and zeros where the scale is larger than the digits.
        this.chars = new char[MOST_DIGITS + decimals.scale() + 3];
    }

    @Override
    public void write(JsonGenerator out, int row) {
        long unscaled = decimals.unscaled(row);
        long rest = Math.abs(unscaled);
        // The size of the smallest long is no long.
        if (rest >= CARRIED || rest < 0) {
            WireValue.write(out, decimals.get(row));
            return;
        }
        int scale = decimals.scale();
        int at = chars.length;
        for (int i = 0; i < scale; i++) {
            chars[--at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        if (scale > 0) {
            chars[--at] = '.';
        }
        do {
            chars[--at] = (char) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        if (unscaled < 0) {
            chars[--at] = '-';
        }
        out.writeNumber(chars, at, chars.length - at);
    }
}
