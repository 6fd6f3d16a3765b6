package io.gridview.flow;

import io.gridview.data.Column;
import io.gridview.data.RowTable;
import io.gridview.json.JsonOut;
import io.gridview.json.WireValue;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The data of events as JSON. */
final class FlowJson {
    private FlowJson() {}

    static String thought(Thought thought) {
        return object(out -> {
            out.writeStringProperty("type", "thinking");
            out.writeStringProperty("content", thought.content());
        });
    }

    static String data(Data data) {
        return object(out -> {
            out.writeStringProperty("type", "data");
            out.writeObjectPropertyStart("payload");
            payload(out, data.table());
            out.writeEndObject();
        });
    }

    private static void payload(JsonGenerator out, RowTable table) {
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
        Long full = table.extent().fullRowCount();
        out.writeNumberProperty("row_count", full == null ? table.rowCount() : full);
        if (table.extent().truncated()) {
            out.writeBooleanProperty("truncated", true);
        }
    }

    static String error(FlowError error) {
        return object(out -> {
            out.writeStringProperty("type", "error");
            out.writeStringProperty("message", error.message());
            out.writeStringProperty("stage", error.stage().wire());
            if (!error.problems().isEmpty()) {
                out.writeArrayPropertyStart("problems");
                error.problems().forEach(problem -> WireValue.write(out, problem.members()));
                out.writeEndArray();
            }
        });
    }

    private static String object(Consumer<JsonGenerator> members) {
        return JsonOut.text(out -> {
            out.writeStartObject();
            members.accept(out);
            out.writeEndObject();
        });
    }
}
