package io.gridview.data;

/**
 * Says that rows or column headers cannot be read, where and why; the message holds no cell value.
 *
 * <p>Codes, a stable list: {@code missing_row} (a row is null), {@code ragged_row} (an array row has too few or too
 * many cells), {@code wrong_cell_type} (a cell does not fit the declared type), {@code number_out_of_range}, {@code
 * date_out_of_range}, {@code unsupported_value} (a Java object that is no cell value), {@code nested_too_deep}, {@code
 * unknown_type} (a header's type name), {@code duplicate_column}, {@code invalid_column_name}.
 */
public final class RowFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String pointer;
    private final String explanation;

    RowFormatException(String code, String pointer, String explanation) {
        super(code + " at \"" + pointer + "\": " + explanation);
        this.code = code;
        this.pointer = pointer;
        this.explanation = explanation;
    }

    /** One of the codes listed above. */
    public String code() {
        return code;
    }

    /** Where, as a JSON Pointer into {@code {"columns": […], "rows": […]}}, for instance {@code /rows/3/1}. */
    public String pointer() {
        return pointer;
    }

    /** What is wrong and what would be right, without code and pointer. */
    public String explanation() {
        return explanation;
    }

    /** The same problem seen from further out: the prefix, for instance {@code /columns/2}, before the pointer. */
    public RowFormatException within(String prefix) {
        return new RowFormatException(code, prefix + pointer, explanation);
    }
}
