/** From words to a question: small rules, each of which reads one kind of phrase. */
@NullMarked
package io.gridview.examples.chat.reading;

import org.jspecify.annotations.NullMarked;
