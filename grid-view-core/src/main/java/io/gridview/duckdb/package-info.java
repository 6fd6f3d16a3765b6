/** Opens DuckDB as a database that nobody writes to: a file, or files loaded into one of its own. */
@NullMarked
package io.gridview.duckdb;

import org.jspecify.annotations.NullMarked;
