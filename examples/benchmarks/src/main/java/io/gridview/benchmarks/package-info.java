/** JMH benchmarks: the library's steps, each beside a baseline or a target. */
@NullMarked
package io.gridview.benchmarks;

import org.jspecify.annotations.NullMarked;
