package io.gridview.resolve;

import io.gridview.data.RowTable;
import io.gridview.format.ValueFormats;

/** What numbers are computed from: the rows at hand, or an engine that has the whole result. */
@FunctionalInterface
public interface FigureSource {
    /** The rows at hand. */
    FigureSource ROWS = RowFigures::new;

    /**
     * The numbers of a result, asked for anew for each artifact.
     *
     * @param rows the rows at hand
     * @param formats how values read, where those that read the same are one group
     */
    Figures of(RowTable rows, ValueFormats formats);
}
