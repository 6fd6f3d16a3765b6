/** The finished artifact and component, and their JSON. */
@NullMarked
package io.gridview.artifact;

import org.jspecify.annotations.NullMarked;
