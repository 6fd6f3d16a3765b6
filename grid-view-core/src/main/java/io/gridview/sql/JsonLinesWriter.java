package io.gridview.sql;

import io.gridview.data.Column;
import io.gridview.data.RowTable;
import io.gridview.json.JsonOut;
import io.gridview.json.WireValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One JSON object a line, with cells as the wire has them. */
final class JsonLinesWriter implements RowWriter {
    private final OutputStream sink;
    private final StringBuilder text = new StringBuilder();

    JsonLinesWriter(OutputStream sink) {
        this.sink = sink;
    }

    @Override
    public void begin(RowTable columns) {
        text.setLength(0);
    }

    @Override
    public void row(RowTable block, int row) {
        text.append(JsonOut.text(out -> {
            out.writeStartObject();
            for (Column column : block.columns()) {
                out.writeName(column.key());
                WireValue.write(out, column.value(row));
            }
            out.writeEndObject();
        }));
        text.append('\n');
    }

    @Override
    public void flush() throws IOException {
        sink.write(text.toString().getBytes(StandardCharsets.UTF_8));
        sink.flush();
        text.setLength(0);
    }
}
