/** The shortest real use of the library. */
@NullMarked
package io.gridview.examples.quickstart;

import org.jspecify.annotations.NullMarked;
