/** The planner reply: the strict reader and what to tell a model. */
@NullMarked
package io.gridview.plan;

import org.jspecify.annotations.NullMarked;
