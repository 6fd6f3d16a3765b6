package io.gridview.spec;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a {@link ColumnSpec} together; checks nothing but nulls, what is not said keeps its default. */
public final class ColumnSpecBuilder {
    private String key;
    private @Nullable String label;
    private @Nullable FormatSpec format;
    private @Nullable Align align;
    private boolean sortable = true;
    private boolean searchable = true;
    private boolean exportable = true;
    private boolean hide;
    private @Nullable String width;
    private @Nullable String linkTemplate;
    private @Nullable String menuGroup;
    private @Nullable Aggregate total;
    private CellKind cell = CellKind.TEXT;

    ColumnSpecBuilder(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    ColumnSpecBuilder(ColumnSpec column) {
        key = column.key();
        label = column.label();
        format = column.format();
        align = column.align();
        sortable = column.sortable();
        searchable = column.searchable();
        exportable = column.exportable();
        hide = column.hide();
        width = column.width();
        linkTemplate = column.linkTemplate();
        menuGroup = column.menuGroup();
        total = column.total();
        cell = column.cell();
    }

    /** The key of a column in the rows. */
    public ColumnSpecBuilder key(String key) {
        this.key = Objects.requireNonNull(key, "key");
        return this;
    }

    /** The header; the key where none is said. */
    public ColumnSpecBuilder label(String label) {
        this.label = Objects.requireNonNull(label, "label");
        return this;
    }

    /** How cells are written; null for the column type's own format. */
    public ColumnSpecBuilder format(@Nullable FormatSpec format) {
        this.format = format;
        return this;
    }

    /** Writes cells in the format of that type. */
    public ColumnSpecBuilder format(FormatType type) {
        return format(FormatSpec.of(type));
    }

    /** The side cells stand on; null for the column type's own. */
    public ColumnSpecBuilder align(@Nullable Align align) {
        this.align = align;
        return this;
    }

    /** Whether the header sorts. */
    public ColumnSpecBuilder sortable(boolean sortable) {
        this.sortable = sortable;
        return this;
    }

    /** Whether search looks here. */
    public ColumnSpecBuilder searchable(boolean searchable) {
        this.searchable = searchable;
        return this;
    }

    /** Whether exports contain it. */
    public ColumnSpecBuilder exportable(boolean exportable) {
        this.exportable = exportable;
        return this;
    }

    /** Whether it starts hidden. */
    public ColumnSpecBuilder hide(boolean hide) {
        this.hide = hide;
        return this;
    }

    /** A CSS length; null for automatic. */
    public ColumnSpecBuilder width(@Nullable String width) {
        this.width = width;
        return this;
    }

    /** An address with {@code {key}} placeholders; null for none. */
    public ColumnSpecBuilder linkTemplate(@Nullable String linkTemplate) {
        this.linkTemplate = linkTemplate;
        return this;
    }

    /** The group in the column menu; null for none. */
    public ColumnSpecBuilder menuGroup(@Nullable String menuGroup) {
        this.menuGroup = menuGroup;
        return this;
    }

    /** The aggregate of the totals row; null for none. */
    public ColumnSpecBuilder total(@Nullable Aggregate total) {
        this.total = total;
        return this;
    }

    /** How cells are drawn. */
    public ColumnSpecBuilder cell(CellKind cell) {
        this.cell = Objects.requireNonNull(cell, "cell");
        return this;
    }

    /** The finished column. */
    public ColumnSpec build() {
        return new ColumnSpec(
                key,
                label == null ? key : label,
                format,
                align,
                sortable,
                searchable,
                exportable,
                hide,
                width,
                linkTemplate,
                menuGroup,
                total,
                cell);
    }
}
