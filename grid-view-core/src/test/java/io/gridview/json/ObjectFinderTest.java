package io.gridview.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectFinderTest {
    private static final ObjectFinder FINDER = new ObjectFinder(JsonLimits.DOCUMENT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"}{\"}",
                "```json\n{\"a\":\"}{\"}\n```",
                "Sure, here you are: {\"a\":\"}{\"} - use it with {name}.",
                "It's {like this}: {\"a\":\"}{\"}",
                "Open with { and then {\"a\":\"}{\"}",
                "The \u201cview\u201d is \u201c{\"a\":\"}{\"}\u201d, as you\u2019d expect.",
                "<think>Maybe {\"a\":1} or {\"b\":2}?</think>\n\n{\"a\":\"}{\"}",
                "\ufeff \n{\"a\":\"}{\"}\n"
            })
    void the_one_object_is_found_whatever_stands_around_it(String text) {
        JsonReading reading = FINDER.find(text);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.value()).isNotNull();
        assertThat(reading.value().get("a").stringValue()).isEqualTo("}{");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing here              | no_json_object
            <think>{"a":1} or         | no_json_object
            <think>no</think>{"a":1}{ "b":2} | several_json_objects
            only a {placeholder}      | no_json_object
            [{"a":1}]                 | not_an_object
            "text"                    | not_an_object
            {"a":1}{"a":1}            | several_json_objects
            {"a":1} or else {"b":2}   | several_json_objects
            {'a':1}                   | invalid_json
            {a:{"b":1}}               | invalid_json
            {a:{"b":1}                | invalid_json
            so: {"a":{"b":1}          | invalid_json
            """)
    void nothing_is_guessed(String text, String code) {
        assertThat(FINDER.find(text).value()).isNull();
        assertThat(FINDER.find(text).faults()).extracting(JsonFault::code).containsExactly(code);
    }

    @Test
    void a_text_of_braces_alone_is_refused_at_once() {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> FINDER.find("x" + "{ ".repeat(500_000)));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> FINDER.find("[".repeat(1_000_000)));
    }
}
