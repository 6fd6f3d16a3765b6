/** Values to text, by explicit locale and zone. */
@NullMarked
package io.gridview.format;

import org.jspecify.annotations.NullMarked;
