package io.gridview.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases that the browser answers alike: {@code locale}, {@code zone}, column {@code type}, {@code format} and the
 * {@code value} as it travels give {@code text}.
 */
class FormatVectorsTest {
    private static final List<JsonNode> CASES = JsonMapper.shared()
            .readTree(Path.of("src/test/resources/vectors.json"))
            .get("formats")
            .valueStream()
            .toList();

    @Test
    void there_are_at_least_250_cases() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(250);
    }

    @TestFactory
    Stream<DynamicTest> a_value_is_written_as_in_the_browser() {
        return CASES.stream()
                .map(one -> DynamicTest.dynamicTest(
                        name(one),
                        () -> assertThat(text(one)).isEqualTo(one.get("text").stringValue())));
    }

    private static String name(JsonNode one) {
        return one.get("locale").stringValue() + ": " + one.get("value") + " as " + one.get("format") + " of "
                + one.get("type").stringValue() + " in " + one.get("zone").stringValue();
    }

    private static String text(JsonNode one) {
        Locale locale = Locale.forLanguageTag(one.get("locale").stringValue());
        ZoneId zone = ZoneId.of(one.get("zone").stringValue());
        ValueFormats formats = new ValueFormats(new FormatContext(locale, zone, null));
        return formats.text(value(one.get("type").stringValue(), one.get("value")), format(one.get("format")));
    }

    private static @Nullable Object value(String type, JsonNode wire) {
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

    private static FormatSpec format(JsonNode wire) {
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
