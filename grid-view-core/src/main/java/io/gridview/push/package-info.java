/** Numbers of results that are larger than a page: the engine computes them over the planner's statement. */
@NullMarked
package io.gridview.push;

import org.jspecify.annotations.NullMarked;
