package io.gridview.format;

import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values and formats of test cases, from the form in which they travel. */
final class WireCase {
    private WireCase() {}

    static @Nullable Object value(String type, JsonNode wire) {
        if (wire.isNull()) {
            return null;
        }
        String text = wire.asString();
        return switch (type) {
            case "integer" -> Long.valueOf(text);
            case "big_integer" -> new BigInteger(text);
            case "decimal" -> new BigDecimal(text);
            case "double" -> Double.valueOf(text);
            case "boolean" -> Boolean.valueOf(text);
            case "date" -> LocalDate.parse(text);
            case "time" -> LocalTime.parse(text);
            case "timestamp" -> LocalDateTime.parse(text);
            case "instant" -> Instant.parse(text);
            default -> text;
        };
    }

    static FormatSpec format(JsonNode wire) {
        if (wire.isString()) {
            return FormatSpec.of(type(wire));
        }
        return new FormatSpec(
                type(wire.get("type")),
                wire.has("currency") ? wire.get("currency").stringValue() : null,
                wire.has("decimals") ? wire.get("decimals").intValue() : null,
                wire.has("unit") ? wire.get("unit").stringValue() : null,
                wire.path("compact").asBoolean(false));
    }

    private static FormatType type(JsonNode wire) {
        return FormatType.valueOf(wire.stringValue().toUpperCase(Locale.ROOT));
    }
}
