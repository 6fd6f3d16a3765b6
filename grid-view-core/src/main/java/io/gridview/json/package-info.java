/** JSON at the bottom of everything: strict reading, schema validation, and which decimals a double carries. */
@NullMarked
package io.gridview.json;

import org.jspecify.annotations.NullMarked;
