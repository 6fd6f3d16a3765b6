/** Decides whether a text is one harmless SELECT, before any engine sees more of it than its parser. */
@NullMarked
package io.gridview.guard;

import org.jspecify.annotations.NullMarked;
