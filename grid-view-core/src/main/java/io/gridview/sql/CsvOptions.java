package io.gridview.sql;

/**
 * How comma-separated values are written.
 *
 * @param separator what stands between two values: a comma, a semicolon or a tab
 * @param byteOrderMark whether the file begins with one, which some spreadsheets need to read UTF-8
 */
public record CsvOptions(char separator, boolean byteOrderMark) {
    /** Commas, and no byte order mark, as RFC 4180 has it. */
    public static final CsvOptions DEFAULT = new CsvOptions(',', false);

    /** @throws IllegalArgumentException for another separator */
    public CsvOptions {
        if (separator != ',' && separator != ';' && separator != '\t') {
            throw new IllegalArgumentException("values are separated by a comma, a semicolon or a tab");
        }
    }

    /** The same with or without a byte order mark. */
    public CsvOptions withByteOrderMark(boolean mark) {
        return new CsvOptions(separator, mark);
    }
}
