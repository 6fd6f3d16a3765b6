package io.gridview.statement;

import java.util.List;

/**
 * What was read of a query, with what only queries around it need.
 *
 * @param cells what each output was read as
 * @param oneRow whether it is one row of aggregates over everything
 * @param correlated whether it names tables that are not its own
 */
record Result(SelectShape shape, List<Cell> cells, boolean oneRow, boolean correlated) {
    static final Result UNKNOWN = new Result(SelectShape.UNKNOWN, List.of(), false, false);

    /** What an output is to a query around this one. */
    Cell outside(int index) {
        Cell cell = cells.get(index);
        return oneRow && !correlated && cell.source() instanceof Source.Aggregated whole
                ? new Cell(whole, whole)
                : new Cell(cell.source(), cell.whole());
    }
}
