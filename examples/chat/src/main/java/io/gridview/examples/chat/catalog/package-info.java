/** What the planner knows about the tables: names, measures, dimensions, times and the words for them. */
@NullMarked
package io.gridview.examples.chat.catalog;

import org.jspecify.annotations.NullMarked;
