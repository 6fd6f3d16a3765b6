/** Takes components out of the state of a host's agent graph, finished or built from what the steps left there. */
@NullMarked
package io.gridview.graph;

import org.jspecify.annotations.NullMarked;
