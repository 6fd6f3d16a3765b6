/** Which rows a filter or a typed search leaves, the same here as in the browser. */
@NullMarked
package io.gridview.filter;

import org.jspecify.annotations.NullMarked;
