package io.gridview.spec;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One column of the table.
 *
 * @param key the key of a column in the rows
 * @param label the header
 * @param format how cells are written; null for the column type's own format
 * @param align null for the column type's own side
 * @param sortable whether the header sorts
 * @param searchable whether search looks here
 * @param exportable whether exports contain it
 * @param hide whether it starts hidden
 * @param width a CSS length; null for automatic
 * @param linkTemplate an address with {@code {key}} placeholders; null for none
 * @param menuGroup the group in the column menu; null for none
 * @param total the aggregate of the totals row; null for none
 * @param cell how cells are drawn
 */
public record ColumnSpec(
        String key,
        String label,
        @Nullable FormatSpec format,
        @Nullable Align align,
        boolean sortable,
        boolean searchable,
        boolean exportable,
        boolean hide,
        @Nullable String width,
        @Nullable String linkTemplate,
        @Nullable String menuGroup,
        @Nullable Aggregate total,
        CellKind cell) {

    public ColumnSpec {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(cell, "cell");
    }

    /** Starts a visible, sortable, searchable column whose label is its key. */
    public static ColumnSpecBuilder builder(String key) {
        return new ColumnSpecBuilder(key);
    }

    /** Starts with all that this column says. */
    public ColumnSpecBuilder toBuilder() {
        return new ColumnSpecBuilder(this);
    }

    /** A visible, sortable, searchable column with nothing further said. */
    public static ColumnSpec of(String key, String label, @Nullable FormatSpec format) {
        return builder(key).label(label).format(format).build();
    }
}
