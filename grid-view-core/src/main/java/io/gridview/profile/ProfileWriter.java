package io.gridview.profile;

import io.gridview.json.WireValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what may leave of a table. */
final class ProfileWriter {
    private final JsonGenerator out;

    private ProfileWriter(JsonGenerator out) {
        this.out = out;
    }

    static void write(JsonGenerator out, OutboundProfile profile) {
        new ProfileWriter(out).table(profile);
    }

    private void table(OutboundProfile profile) {
        out.writeStartObject();
        out.writeStringProperty("name", profile.name());
        count("row_count", profile.rowCount());
        out.writeArrayPropertyStart("columns");
        profile.columns().forEach(this::column);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void column(OutboundColumn column) {
        out.writeStartObject();
        out.writeStringProperty("name", column.name());
        out.writeStringProperty("sql_type", column.sqlType());
        out.writeStringProperty("role", word(column.role()));
        count("distinct_count", column.distinctCount());
        if (column.nullPercent() != null) {
            out.writeNumberProperty("null_percent", column.nullPercent());
        }
        if (column.shape() != null) {
            shape(column.shape());
        }
        if (column.withheld() != null) {
            out.writeStringProperty("withheld", column.withheld().wire());
        }
        if (column.disclosed() != null) {
            disclosed(column.disclosed());
        }
        out.writeEndObject();
    }

    private void shape(OutboundColumn.Shape shape) {
        if (shape instanceof OutboundColumn.Numbers numbers) {
            out.writeObjectPropertyStart("number");
            out.writeStringProperty("sign", numbers.sign().wire());
            out.writeBooleanProperty("integer", numbers.integer());
            out.writeNumberProperty("decade", numbers.decade());
            out.writeNumberProperty("spread", numbers.spread());
        } else if (shape instanceof OutboundColumn.Times times) {
            out.writeObjectPropertyStart("time");
            out.writeStringProperty("grain", times.grain().wire());
            out.writeNumberProperty("steps", times.steps());
            count("gaps", times.gaps());
        } else if (shape instanceof OutboundColumn.Texts texts) {
            out.writeObjectPropertyStart("text");
            out.writeStringProperty("length", word(texts.length()));
            out.writeStringProperty("pattern", texts.pattern().wire());
        }
        out.writeEndObject();
    }

    private void disclosed(OutboundColumn.Disclosed disclosed) {
        out.writeObjectPropertyStart("disclosed");
        cell("minimum", disclosed.minimum());
        cell("maximum", disclosed.maximum());
        if (disclosed.labels() != null) {
            out.writeName("labels");
            WireValue.write(out, disclosed.labels());
        }
        out.writeEndObject();
    }

    private void cell(String name, @Nullable Object value) {
        if (value != null) {
            out.writeName(name);
            WireValue.write(out, value);
        }
    }

    private void count(String name, @Nullable Long count) {
        if (count != null) {
            out.writeNumberProperty(name, count);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
