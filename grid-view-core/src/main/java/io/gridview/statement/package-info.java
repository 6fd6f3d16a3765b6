/** What the text of a SELECT says about its result: where each column comes from, how rows are grouped and ordered. */
@NullMarked
package io.gridview.statement;

import org.jspecify.annotations.NullMarked;
