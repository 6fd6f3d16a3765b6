package io.gridview.artifact;

import io.gridview.spec.FormatSpec;
import io.gridview.spec.WireName;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The small shapes that several parts of an artifact share. */
final class SpecJson {
    private SpecJson() {}

    /** A format: its id where that says everything, else an object. */
    static void format(JsonGenerator out, FormatSpec format) {
        if (format.isPlain()) {
            out.writeString(format.type().wire());
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("type", format.type().wire());
        text(out, "currency", format.currency());
        if (format.decimals() != null) {
            out.writeNumberProperty("decimals", format.decimals());
        }
        text(out, "unit", format.unit());
        if (format.compact()) {
            out.writeBooleanProperty("compact", true);
        }
        out.writeEndObject();
    }

    /** A word as a member, left out where it is null. */
    static void word(JsonGenerator out, String name, @Nullable WireName value) {
        text(out, name, value == null ? null : value.wire());
    }

    /** A text member, left out where it is null. */
    static void text(JsonGenerator out, String name, @Nullable String value) {
        if (value != null) {
            out.writeStringProperty(name, value);
        }
    }
}
