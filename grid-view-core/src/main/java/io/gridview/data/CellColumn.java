package io.gridview.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One column while its cells come in as Java objects: takes them in row order, then decides the type and converts. */
final class CellColumn {
    private final ColumnHeader header;
    private final CellValues values;
    private final List<@Nullable Object> cells;
    private final boolean readsIsoTexts;
    private final int maxCellBytes;
    private int counted;
    private long bytes;

    private CellColumn(ColumnHeader header, CellValues values, boolean readsIsoTexts, ReadLimits limits) {
        this.header = header;
        this.values = values;
        this.cells = new ArrayList<>();
        this.readsIsoTexts = readsIsoTexts;
        this.maxCellBytes = limits.maxCellBytes();
    }

    /**
     * A column of rows that come from outside of a database, where times may be written as texts.
     *
     * @param columnPointer the last part of its cells' pointers
     */
    static CellColumn ofHost(ColumnHeader header, String columnPointer, ReadLimits limits) {
        return new CellColumn(header, new CellValues(columnPointer), true, limits);
    }

    /**
     * A column of a result set, where a text is a text.
     *
     * @param index the column's position, from 1
     */
    static CellColumn ofResultSet(@Nullable ColumnType type, int index, ReadLimits limits) {
        String pointer = Integer.toString(index - 1);
        return new CellColumn(new ColumnHeader("column " + index, type), new CellValues(pointer), false, limits);
    }

    /** @throws RowFormatException if the object is no cell value or does not fit the declared type */
    void add(@Nullable Object raw) {
        int row = cells.size();
        Object cell = values.canonical(raw, row);
        ColumnType declared = header.type();
        if (cell != null && (declared != null || header.anyNumber())) {
            cell = fitting(cell, declared, row);
        }
        cells.add(cell);
    }

    /** The bytes of the cells taken, as {@link ReadLimits} counts them. */
    long bytes() {
        while (counted < cells.size()) {
            bytes += bytesOf(cells.get(counted));
            counted++;
        }
        return bytes;
    }

    private long bytesOf(@Nullable Object cell) {
        String text = cell instanceof JsonCell json ? json.text() : cell instanceof String string ? string : null;
        if (text == null) {
            return Long.BYTES;
        }
        long length = Utf8.length(text);
        return Math.min(maxCellBytes, length < 0 ? ~length : length);
    }

    private Object fitting(Object cell, @Nullable ColumnType declared, int row) {
        if (declared == null) {
            Object number = NumberConversion.numberOf(cell);
            if (number == null) {
                throw wrong("number", CellConversion.example(ColumnType.DECIMAL), cell, row);
            }
            return number;
        }
        Object fitting = CellConversion.to(declared, cell);
        if (fitting == null) {
            throw wrong(declared.wire(), CellConversion.example(declared), cell, row);
        }
        return fitting;
    }

    private RowFormatException wrong(String type, String example, Object cell, int row) {
        return new RowFormatException(
                "wrong_cell_type",
                values.pointer(row),
                "column \"" + header.name() + "\" is declared as " + type + " and takes " + example
                        + ", but the cell is " + CellConversion.kindOf(cell));
    }

    Column build(String key, Notes notes) {
        Widening widening = Widening.of(cells);
        ColumnType declared = header.type();
        ColumnType type = declared == null ? widening.type() : declared;
        ColumnBuilder builder = ColumnBuilders.of(type, cells.size(), maxCellBytes);
        for (Object cell : cells) {
            Object converted = cell == null || declared != null ? cell : CellConversion.to(type, cell);
            if (converted == null) {
                builder.addNull();
            } else {
                builder.add(converted);
            }
        }
        notes.nonFinite(key, values.nonFinite());
        builder.note(key, notes);
        if (declared == null) {
            widening.noteMixture(key, notes);
        }
        Column column = builder.build(key);
        boolean isoTexts = readsIsoTexts && declared == null && !widening.isMixture();
        return isoTexts && column instanceof TextColumn text ? IsoTextColumn.timesIfAll(text) : column;
    }
}
