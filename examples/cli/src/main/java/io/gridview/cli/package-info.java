/** The command line: JSON lines in, JSON lines out. */
@NullMarked
package io.gridview.cli;

import org.jspecify.annotations.NullMarked;
