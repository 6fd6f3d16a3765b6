/** Rows in groups, and one exact number for each: block by block over typed columns, nothing allocated for a row. */
@NullMarked
package io.gridview.aggregate;

import org.jspecify.annotations.NullMarked;
