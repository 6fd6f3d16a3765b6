package io.gridview.artifact;

import io.gridview.data.Column;
import io.gridview.spec.Align;
import io.gridview.spec.ColumnSpec;
import io.gridview.spec.FormatSpec;

/**
 * A table column with its cells.
 *
 * @param spec what was asked for
 * @param cells the column of the rows
 * @param format how cells are written, asked for or by type
 * @param align where cells stand, asked for or by type
 */
public record ResolvedColumn(ColumnSpec spec, Column cells, FormatSpec format, Align align) {}
