/** The demo: questions in plain words over public data, answered by rules and shown by Grid View. */
@NullMarked
package io.gridview.examples.chat;

import org.jspecify.annotations.NullMarked;
