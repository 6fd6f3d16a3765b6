/** The view specification: its records, its reading from JSON and every problem that reading can find. */
@NullMarked
package io.gridview.spec;

import org.jspecify.annotations.NullMarked;
