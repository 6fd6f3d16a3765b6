package io.gridview.flow;

import io.gridview.json.ShortestDecimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Cells as JSON; what a double cannot carry travels as a string, as it does in artifacts. */
final class CellJson {
    private static final BigInteger EXACT = BigInteger.ONE.shiftLeft(53);

    private CellJson() {}

    static void write(JsonGenerator out, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Long number) {
            integer(out, BigInteger.valueOf(number));
        } else if (value instanceof BigInteger number) {
            integer(out, number);
        } else if (value instanceof BigDecimal number) {
            if (ShortestDecimal.carries(number)) {
                out.writeNumber(number);
            } else {
                out.writeString(number.toPlainString());
            }
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof LocalDateTime moment) {
            out.writeString(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment));
        } else if (value instanceof LocalTime time) {
            out.writeString(DateTimeFormatter.ISO_LOCAL_TIME.format(time));
        } else {
            out.writeString(value.toString());
        }
    }

    private static void integer(JsonGenerator out, BigInteger value) {
        if (value.abs().compareTo(EXACT) <= 0) {
            out.writeNumber(value.longValueExact());
        } else {
            out.writeString(value.toString());
        }
    }
}
