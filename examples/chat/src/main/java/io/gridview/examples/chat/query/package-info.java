/** A question that was understood, and the SELECT and the sentences made from it. */
@NullMarked
package io.gridview.examples.chat.query;

import org.jspecify.annotations.NullMarked;
