/** Rows as typed, immutable columns, and the readers that make them from maps, arrays and result sets. */
@NullMarked
package io.gridview.data;

import org.jspecify.annotations.NullMarked;
