/** From a specification and rows to numbers: KPIs, chart options, totals. */
@NullMarked
package io.gridview.resolve;

import org.jspecify.annotations.NullMarked;
