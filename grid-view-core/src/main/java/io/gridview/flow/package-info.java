/** The conversation: question, plan, query, component, as a stream of events. */
@NullMarked
package io.gridview.flow;

import org.jspecify.annotations.NullMarked;
