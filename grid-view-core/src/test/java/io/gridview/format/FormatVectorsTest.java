package io.gridview.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
        return formats.text(
                WireCase.value(one.get("type").stringValue(), one.get("value")), WireCase.format(one.get("format")));
    }
}
