/** What words mean, in each of the languages that there is a file for: purposes, column names, labels, names with an order. */
@NullMarked
package io.gridview.language;

import org.jspecify.annotations.NullMarked;
