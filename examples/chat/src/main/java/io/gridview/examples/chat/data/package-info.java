/** The public data: loaded once into a DuckDB file, then read only. */
@NullMarked
package io.gridview.examples.chat.data;

import org.jspecify.annotations.NullMarked;
