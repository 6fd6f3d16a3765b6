/** From a planner reply and a profile to a view specification, with a trace of every choice. */
@NullMarked
package io.gridview.present;

import org.jspecify.annotations.NullMarked;
