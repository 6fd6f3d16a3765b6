package io.gridview.statement;

import org.jspecify.annotations.Nullable;

/**
 * What an expression was read as.
 *
 * @param whole the aggregate that it is over all of the rows, the same for each; null where it is none
 */
record Cell(Source source, Source.@Nullable Aggregated whole) {
    static final Cell CONSTANT = new Cell(new Source.Constant(), null);

    Cell(Source source) {
        this(source, null);
    }

    boolean isConstant() {
        return source instanceof Source.Constant;
    }
}
