/** The front door: one call from a view and rows to an artifact, and the configured renderer behind it. */
@NullMarked
package io.gridview;

import org.jspecify.annotations.NullMarked;
