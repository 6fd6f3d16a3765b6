package io.gridview.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxAdviceTest {
    private static final StrictJson JSON = new StrictJson(JsonLimits.DOCUMENT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u00a7', textBlock = """
            {"a":1,}        | column 8:  a comma stands before the closing bracket
            [1, ]           | column 5:  a comma stands before the closing bracket
            {"a":1 // one   | column 8:  JSON has no comments
            {/* one */}     | column 2:  JSON has no comments
            {"a":NaN}       | column 9:  JSON has no NaN and no Infinity
            {"a":-Infinity} | column 15: JSON has no NaN and no Infinity
            {'a':1}         | column 2:  names and texts stand in straight double quotes
            {a:1}           | column 2:  names and texts stand in straight double quotes
            {\u201ca\u201d:1} | column 2: names and texts stand in straight double quotes
            {"a":True}      | column 6:  write true, false or null
            {"a":None}      | column 6:  write true, false or null
            {"a":[...]}     | column 7:  dots stand for something left out
            {"a":01}        | column 7:  a number is written like
            {"a":+1}        | column 7:  a number is written like
            {"a":.5}        | column 6:  a number is written like
            {"a":1_000}     | column 7:  a number is written like
            {"a":1 "b":2}   | column 8:  a comma or colon is missing
            {"a":,}         | column 6:  a name or value is missing
            {"a"}           | column 5:  something is missing before this bracket
            {"a":1]         | column 7:  something is missing before this bracket
            {"a":1;}        | column 7:  this character cannot stand here
            {"a":"\\x"}      | column 8:  after a backslash
            {"a":"\\ud8"}    | column 11: four hexadecimal digits
            {"a":1          | column 7:  it ends before everything is closed
            """)
    void the_usual_mistakes_are_told_in_words_to_mend_them_by(String text, String said) {
        assertThat(JSON.read(text).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("invalid_json");
            assertThat(fault.message()).contains("line 1, " + said.replaceAll(" +", " "));
        });
    }

    @Test
    void a_line_break_inside_text_is_told_on_its_line() {
        assertThat(JSON.read("{\n\"a\":\"x\ny\"}").faults().get(0).message())
                .contains("line 2, column 7: a line break or control character");
    }
}
