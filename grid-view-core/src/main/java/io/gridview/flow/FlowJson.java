package io.gridview.flow;

import io.gridview.data.Column;
import io.gridview.data.RowTable;
import io.gridview.spec.Problem;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The data of events as JSON. */
final class FlowJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

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
                CellJson.write(out, column.value(row));
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
                error.problems().forEach(problem -> problem(out, problem));
                out.writeEndArray();
            }
        });
    }

    private static void problem(JsonGenerator out, Problem problem) {
        out.writeStartObject();
        out.writeStringProperty("code", problem.code());
        out.writeStringProperty("severity", problem.severity().wire());
        out.writeStringProperty("pointer", problem.pointer());
        out.writeStringProperty("message", problem.message());
        List<String> allowed = problem.allowed();
        if (!allowed.isEmpty()) {
            out.writeArrayPropertyStart("allowed");
            allowed.forEach(out::writeString);
            out.writeEndArray();
        }
        if (problem.didYouMean() != null) {
            out.writeStringProperty("didYouMean", problem.didYouMean());
        }
        out.writeEndObject();
    }

    private static String object(Consumer<JsonGenerator> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            members.accept(out);
            out.writeEndObject();
        }
        return text.toString();
    }
}
