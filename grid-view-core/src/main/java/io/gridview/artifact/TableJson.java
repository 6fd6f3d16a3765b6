package io.gridview.artifact;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.data.LongColumn;
import io.gridview.json.WireValue;
import io.gridview.spec.CellKind;
import io.gridview.spec.ColumnSpec;
import io.gridview.spec.SearchMode;
import io.gridview.spec.TableOptions;
import io.gridview.spec.Wrapper;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The columns, rows and table members of an artifact. */
final class TableJson {
    private TableJson() {}

    static void columns(JsonGenerator out, ResolvedTable table) {
        out.writeArrayPropertyStart("columns");
        table.columns().forEach(column -> column(out, column, table.returnedRows()));
        out.writeEndArray();
    }

    private static void column(JsonGenerator out, ResolvedColumn column, int rows) {
        ColumnSpec spec = column.spec();
        out.writeStartObject();
        out.writeStringProperty("key", spec.key());
        out.writeStringProperty("label", spec.label());
        out.writeStringProperty("type", wireType(column.cells(), rows).wire());
        out.writeName("format");
        SpecJson.format(out, column.format());
        out.writeStringProperty("align", column.align().wire());
        flag(out, "sortable", spec.sortable(), true);
        flag(out, "searchable", spec.searchable(), true);
        flag(out, "exportable", spec.exportable(), true);
        flag(out, "hide", spec.hide(), false);
        SpecJson.text(out, "width", spec.width());
        SpecJson.text(out, "linkTemplate", spec.linkTemplate());
        SpecJson.text(out, "menuGroup", spec.menuGroup());
        if (spec.total() != null) {
            out.writeStringProperty("total", spec.total().wire());
        }
        if (spec.cell() != CellKind.TEXT) {
            out.writeStringProperty("cell", spec.cell().wire());
        }
        out.writeEndObject();
    }

    /** Long integers are flagged as big where some of them travel as strings. */
    private static ColumnType wireType(Column cells, int rows) {
        if (cells instanceof LongColumn longs) {
            for (int row = 0; row < rows; row++) {
                if (!longs.isNull(row) && !WireValue.isCarried(longs.get(row))) {
                    return ColumnType.BIG_INTEGER;
                }
            }
        }
        return cells.type();
    }

    static void rows(JsonGenerator out, List<Column> columns, int rows) {
        CellWriter[] cells = columns.stream().map(CellWriter::of).toArray(CellWriter[]::new);
        out.writeArrayPropertyStart("rows");
        for (int row = 0; row < rows; row++) {
            out.writeStartArray();
            for (CellWriter cell : cells) {
                cell.write(out, row);
            }
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    static void table(JsonGenerator out, ResolvedTable table) {
        TableOptions options = table.options();
        out.writeObjectPropertyStart("table");
        out.writeName("rowCount");
        WireValue.write(out, table.rowCount());
        out.writeNumberProperty("returnedRows", table.returnedRows());
        out.writeBooleanProperty("truncated", table.truncated());
        if (!table.totals().isEmpty()) {
            totals(out, table.totals());
        }
        if (options.searchMode() != SearchMode.GLOBAL) {
            out.writeStringProperty("searchMode", options.searchMode().wire());
        }
        flag(out, "striped", options.striped(), false);
        if (options.columnSettings() != null) {
            out.writeBooleanProperty("columnSettings", options.columnSettings());
        }
        if (!options.columnGroupsOrder().isEmpty()) {
            out.writeArrayPropertyStart("columnGroupsOrder");
            options.columnGroupsOrder().forEach(out::writeString);
            out.writeEndArray();
        }
        if (options.wrapper() != Wrapper.FULL) {
            out.writeStringProperty("wrapper", options.wrapper().wire());
        }
        flag(out, "exportXlsx", options.exportXlsx(), false);
        SpecJson.text(out, "exportPdfUrl", options.exportPdfUrl());
        out.writeEndObject();
    }

    private static void totals(JsonGenerator out, List<ResolvedTotal> totals) {
        out.writeObjectPropertyStart("totals");
        for (ResolvedTotal total : totals) {
            out.writeObjectPropertyStart(total.columnKey());
            out.writeStringProperty("valueFmt", total.valueFmt());
            out.writeName("rawValue");
            WireValue.write(out, total.rawValue());
            out.writeStringProperty("aggregate", total.aggregate().wire());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private static void flag(JsonGenerator out, String name, boolean value, boolean usual) {
        if (value != usual) {
            out.writeBooleanProperty(name, value);
        }
    }
}
