package io.gridview.graph;

import io.gridview.json.JsonOut;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes values that {@link StateCheck#json} let pass, every number with the digits it has. */
final class StateJson {
    private StateJson() {}

    static String text(@Nullable Object value) {
        return JsonOut.text(out -> write(out, value));
    }

    private static void write(JsonGenerator out, @Nullable Object value) {
        Map<String, @Nullable Object> members = StateValues.members(value);
        List<? extends @Nullable Object> items = members == null ? StateValues.items(value) : null;
        if (members != null) {
            out.writeStartObject();
            members.forEach((name, member) -> {
                out.writeName(name);
                write(out, member);
            });
            out.writeEndObject();
        } else if (items != null) {
            out.writeStartArray();
            items.forEach(item -> write(out, item));
            out.writeEndArray();
        } else {
            leaf(out, value);
        }
    }

    private static void leaf(JsonGenerator out, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            out.writeNumber(number);
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else if (value instanceof Float number) {
            out.writeNumber(number);
        } else if (value instanceof Number number) {
            out.writeNumber(number.longValue());
        } else {
            out.writeString(value.toString());
        }
    }
}
