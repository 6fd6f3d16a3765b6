package io.gridview.sql;

import io.gridview.data.Column;
import io.gridview.data.RowTable;
import io.gridview.json.JsonOut;
import io.gridview.json.WireValue;

/** A page as JSON. */
final class PageJson {
    private PageJson() {}

    static String of(PageResult.Page page) {
        return JsonOut.text(out -> {
            RowTable table = page.table();
            out.writeStartObject();
            out.writeArrayPropertyStart("columns");
            table.columns().forEach(column -> out.writeString(column.key()));
            out.writeEndArray();
            out.writeArrayPropertyStart("rows");
            for (int row = 0; row < table.rowCount(); row++) {
                out.writeStartArray();
                for (Column column : table.columns()) {
                    WireValue.write(out, column.value(row));
                }
                out.writeEndArray();
            }
            out.writeEndArray();
            out.writeNumberProperty("row_count", page.rowCount());
            out.writeNumberProperty("total_row_count", page.totalRowCount());
            if (page.cut()) {
                out.writeBooleanProperty("truncated", true);
            }
            out.writeEndObject();
        });
    }
}
