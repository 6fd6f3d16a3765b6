package io.gridview.benchmarks;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The rows as JSON arrays by Jackson's streaming generator alone, straight from arrays of primitives and texts. */
final class JacksonRows {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final SampleRows rows;
    private final String[] isoDays;

    JacksonRows(SampleRows rows) {
        this.rows = rows;
        this.isoDays = new String[rows.size()];
        for (int row = 0; row < isoDays.length; row++) {
            isoDays[row] = LocalDate.ofEpochDay(rows.epochDay[row]).toString();
        }
    }

    void writeTo(OutputStream stream) {
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), stream, JsonEncoding.UTF8)) {
            out.writeStartArray();
            for (int row = 0; row < isoDays.length; row++) {
                row(out, row);
            }
            out.writeEndArray();
        }
    }

    private void row(JsonGenerator out, int row) {
        out.writeStartArray();
        out.writeString(rows.region[row]);
        out.writeString(rows.product[row]);
        out.writeString(isoDays[row]);
        out.writeNumber(rows.customer[row]);
        out.writeNumber(rows.quantity[row]);
        out.writeNumber(rows.price[row]);
        if (rows.noWeight[row]) {
            out.writeNull();
        } else {
            out.writeNumber(rows.weight[row]);
        }
        out.writeNumber(BigDecimal.valueOf(rows.revenueCents[row], SampleRows.SCALE));
        out.writeEndArray();
    }
}
