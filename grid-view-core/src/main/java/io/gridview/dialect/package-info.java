/** How engines differ in the SQL that is written around a planner's statement. */
@NullMarked
package io.gridview.dialect;

import org.jspecify.annotations.NullMarked;
