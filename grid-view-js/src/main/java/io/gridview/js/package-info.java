/** Pages that show artifacts with nothing but themselves. */
@NullMarked
package io.gridview.js;

import org.jspecify.annotations.NullMarked;
