/** What can be said about a table without naming a value: types, roles, counts. */
@NullMarked
package io.gridview.profile;

import org.jspecify.annotations.NullMarked;
