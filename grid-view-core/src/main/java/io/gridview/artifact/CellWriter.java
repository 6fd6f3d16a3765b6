package io.gridview.artifact;

import io.gridview.data.BooleanColumn;
import io.gridview.data.Column;
import io.gridview.data.DateColumn;
import io.gridview.data.DecimalColumn;
import io.gridview.data.DoubleColumn;
import io.gridview.data.InstantColumn;
import io.gridview.data.LongColumn;
import io.gridview.data.TextColumn;
import io.gridview.data.TimestampColumn;
import io.gridview.json.WireValue;
import tools.jackson.core.JsonGenerator;

/** Writes the cells of one column as {@link WireValue} does, but without an object for a cell of a frequent type. */
@FunctionalInterface
interface CellWriter {
    void write(JsonGenerator out, int row);

    static CellWriter of(Column column) {
        CellWriter values = ofValues(column);
        return column.hasNulls()
                ? (out, row) -> {
                    if (column.isNull(row)) {
                        out.writeNull();
                    } else {
                        values.write(out, row);
                    }
                }
                : values;
    }

    private static CellWriter ofValues(Column column) {
        if (column instanceof LongColumn longs) {
            return (out, row) -> WireValue.integer(out, longs.get(row));
        }
        if (column instanceof DoubleColumn doubles) {
            return (out, row) -> out.writeNumber(doubles.get(row));
        }
        if (column instanceof DecimalColumn decimals && decimals.isCompact()) {
            return new DecimalCells(decimals);
        }
        if (column instanceof TextColumn texts) {
            return texts.dictionary().size() <= texts.size() / 2
                    ? new RepeatedTexts(texts)
                    : (out, row) -> out.writeString(texts.get(row));
        }
        if (column instanceof BooleanColumn flags) {
            return (out, row) -> out.writeBoolean(flags.get(row));
        }
        if (column instanceof DateColumn dates) {
            IsoTimeCells iso = new IsoTimeCells();
            return (out, row) -> iso.date(out, dates, row);
        }
        if (column instanceof TimestampColumn times) {
            IsoTimeCells iso = new IsoTimeCells();
            return (out, row) -> iso.timestamp(out, times, row);
        }
        if (column instanceof InstantColumn times) {
            IsoTimeCells iso = new IsoTimeCells();
            return (out, row) -> iso.instant(out, times, row);
        }
        return (out, row) -> WireValue.write(out, column.value(row));
    }
}
