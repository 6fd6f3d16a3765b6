/** The Spring Boot starter: a configured renderer, and a chat endpoint where one is asked for. */
@NullMarked
package io.gridview.spring;

import org.jspecify.annotations.NullMarked;
