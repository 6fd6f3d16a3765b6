/** What can be said about a table without naming a value, and what of it may leave the process. */
@NullMarked
package io.gridview.profile;

import org.jspecify.annotations.NullMarked;
