/** The JSON Schemas of everything on the wire. */
@NullMarked
package io.gridview.schema;

import org.jspecify.annotations.NullMarked;
