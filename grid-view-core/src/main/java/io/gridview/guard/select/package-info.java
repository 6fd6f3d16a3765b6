/** Reads one query into a small tree that holds all it reads and calls, and looks at every name in it. */
@NullMarked
package io.gridview.guard.select;

import org.jspecify.annotations.NullMarked;
