package io.gridview.filter;

import io.gridview.data.Column;

/** The text of a cell as the reader sees it. */
@FunctionalInterface
public interface CellTexts {
    /** The text of a cell that has a value; asked for those only. */
    String text(Column column, int row);
}
