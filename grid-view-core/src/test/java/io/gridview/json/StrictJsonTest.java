package io.gridview.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

class StrictJsonTest {
    private static final StrictJson JSON = new StrictJson(new JsonLimits(1_000, 4));

    private static JsonNode value(String text) {
        JsonReading reading = JSON.read(text);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.value()).isNotNull();
        return reading.value();
    }

    @Test
    void numbers_keep_every_digit() {
        assertThat(value("0.1000").decimalValue()).isEqualTo(new BigDecimal("0.1000"));
        assertThat(value("123456789012345678901234567890").bigIntegerValue())
                .isEqualTo(new BigInteger("123456789012345678901234567890"));
        assertThat(value("9007199254740993").longValue()).isEqualTo(9007199254740993L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e99999999999999", "-1e-999999999", "1e401"})
    void an_exponent_beyond_all_measure_is_a_fault_and_costs_nothing(String number) {
        assertThat(JSON.read(number).faults()).extracting(JsonFault::code).containsExactly("number_out_of_range");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "// no\n1",
                "NaN",
                "Infinity",
                "'a'",
                "01",
                "+1",
                ".5",
                "1 2",
                "{} {}",
                "\"a\nb\"",
                "{a:1}",
                "nul"
            })
    void what_rfc_8259_does_not_have_is_refused(String text) {
        assertThat(JSON.read(text).value()).isNull();
        assertThat(JSON.read(text).faults()).extracting(JsonFault::code).containsExactly("invalid_json");
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        assertThat(value("\ufeff7").intValue()).isEqualTo(7);
    }

    @Test
    void every_key_that_stands_twice_is_told_and_the_first_counts() {
        JsonReading reading = JSON.read("{\"a\":1,\"a\":2,\"b\":{\"c\":1,\"c\":2}}");

        assertThat(reading.faults()).extracting(JsonFault::pointer).containsExactly("/a", "/b/c");
        assertThat(reading.value()).isNotNull();
        assertThat(reading.value().get("a").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud800\"", "\"\\udc00x\"", "\"\ud800\"", "{\"\ud800\":1}"})
    void a_lone_surrogate_is_a_fault(String text) {
        assertThat(JSON.read(text).faults()).extracting(JsonFault::code).containsExactly("invalid_text");
    }

    @Test
    void nesting_ends_at_the_limit() {
        assertThat(value("[[[[]]]]").isArray()).isTrue();
        assertThat(JSON.read("[[[[[]]]]]").faults()).extracting(JsonFault::code).containsExactly("too_deep");
    }

    @Test
    void size_is_counted_in_bytes_of_utf_8() {
        assertThat(value("\"" + "\u20ac".repeat(332) + "\"").stringValue()).hasSize(332);
        assertThat(JSON.read("\"" + "\u20ac".repeat(333) + "\"").faults())
                .extracting(JsonFault::code)
                .containsExactly("too_large");
        assertThat(value("\"" + "\ud83d\ude00".repeat(249) + "\"").isString()).isTrue();
        assertThat(JSON.read("\"" + "\ud83d\ude00".repeat(250) + "\"").faults()).hasSize(1);
    }

    @Property(tries = 300)
    void any_text_reads_back_from_its_json(@ForAll String text) {
        StrictJson roomy = new StrictJson(JsonLimits.DOCUMENT);
        boolean wellFormed = LoneSurrogates.replacedIn(text).equals(text);
        JsonReading reading = roomy.read(StringNode.valueOf(text).toString());

        assertThat(reading.faults().isEmpty()).isEqualTo(wellFormed);
        assertThat(reading.value()).isEqualTo(StringNode.valueOf(LoneSurrogates.replacedIn(text)));
    }

    @Property(tries = 500)
    void no_text_at_all_is_an_exception(@ForAll String text) {
        JsonReading reading = new ObjectFinder(JsonLimits.DOCUMENT).find(text);

        assertThat(reading.value() == null).isEqualTo(!reading.faults().isEmpty());
    }
}
