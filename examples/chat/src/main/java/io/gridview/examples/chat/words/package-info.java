/** From text to words with a known meaning. */
@NullMarked
package io.gridview.examples.chat.words;

import org.jspecify.annotations.NullMarked;
