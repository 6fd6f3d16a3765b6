/** The one read-only SELECT: its guard, its limits and its run through JDBC. */
@NullMarked
package io.gridview.sql;

import org.jspecify.annotations.NullMarked;
