/** What the page asks for beside the chat itself. */
@NullMarked
package io.gridview.examples.chat.web;

import org.jspecify.annotations.NullMarked;
