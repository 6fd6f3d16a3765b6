package io.gridview.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class CanonicalJsonTest {
    private static final StrictJson STRICT = new StrictJson(JsonLimits.DOCUMENT);

    private static String canonical(String json) {
        return CanonicalJson.text(tree(json));
    }

    private static JsonNode tree(String json) {
        JsonReading reading = STRICT.read(json);
        assertThat(reading.faults()).isEmpty();
        return reading.value();
    }

    @Test
    void the_sample_of_the_rfc_has_the_form_it_gives() {
        assertThat(canonical("""
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }"""))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** By code points the emoji would come last. */
    @Test
    void members_are_sorted_by_utf_16_code_units() {
        assertThat(canonical("""
                {"\\u20ac":1,"\\r":2,"\\ufb33":3,"1":4,"\\ud83d\\ude00":5,"\\u0080":6,"\\u00f6":7}"""))
                .isEqualTo(
                        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    void only_what_must_be_escaped_is() {
        assertThat(canonical("\" \\b\\t\\n\\f\\r\\u0000\\u001f\\u007f\\u2028\\/<\\\"\\\\\""))
                .isEqualTo("\" \\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028/<\\\"\\\\\"");
    }

    @Test
    void empty_objects_and_arrays_stay_and_order_in_arrays_does() {
        assertThat(canonical("{ \"b\" : [ ] , \"a\" : { } , \"c\" : [ 3 , 1 , 2 ] }"))
                .isEqualTo("{\"a\":{},\"b\":[],\"c\":[3,1,2]}");
    }

    /** Appendix B of the RFC: the bits of a double and its text. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void numbers_are_written_as_ecmascript_writes_them(String bits, String text) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(CanonicalJson.text(JsonNodeFactory.instance.numberNode(value)))
                .isEqualTo(text);
        assertThat(canonical(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "1E2, 100", "-0.0, 0", "0e5, 0", "0.10, 0.1", "9007199254740994, 9007199254740994", "-12, -12"
    })
    void a_number_has_one_form_however_it_is_written(String written, String text) {
        assertThat(canonical(written)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "-123456789012345678901", "9007199254740993.0", "1e399", "-1.5e310"})
    void a_number_that_no_double_carries_is_refused(String number) {
        JsonNode value = tree(number);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.text(value))
                .withMessageContaining("write it as a string");
    }

    @Test
    void what_json_cannot_say_is_refused() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;

        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(nodes.numberNode(Double.NaN)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(nodes.stringNode("a\ud800b")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.text(nodes.objectNode().put("\udc00", 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(nodes.missingNode()));
    }

    @Property
    void a_double_reads_back_and_keeps_its_form(@ForAll double value) {
        String text = CanonicalJson.text(JsonNodeFactory.instance.numberNode(value));

        assertThat(Double.parseDouble(text)).isEqualTo(value == 0 ? 0.0 : value);
        assertThat(CanonicalJson.text(JsonMapper.shared().readTree(text))).isEqualTo(text);
    }

    @Property
    void the_canonical_form_is_its_own(@ForAll String text, @ForAll int number, @ForAll boolean flag) {
        String readable = LoneSurrogates.replacedIn(text);
        JsonNode value = JsonNodeFactory.instance
                .objectNode()
                .put(readable, number)
                .put("a", readable)
                .put("\ufffd", flag);

        String canonical = CanonicalJson.text(value);

        assertThat(canonical(canonical)).isEqualTo(canonical);
        assertThat(JsonMapper.shared().readTree(canonical)).isEqualTo(value);
    }

    /** Computed with other tools. */
    @Test
    void the_digest_is_that_of_the_canonical_form_in_utf_8() {
        assertThat(CanonicalJson.digest(tree("{\"b\": \"\u20ac\", \"a\": 1.0}")))
                .isEqualTo("534f141d15124ffd9bd1c1e02f054020fe9918b862606c4cb5ea6dc0df5213be");
    }
}
