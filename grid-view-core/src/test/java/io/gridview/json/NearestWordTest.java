package io.gridview.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
    private static final List<String> FIELDS = List.of("label", "aggregate", "column_key", "format", "tone", "icon");

    @ParameterizedTest
    @CsvSource({
        "agg,aggregate",
        "agregate,aggregate",
        "lable,label",
        "columnKey,column_key",
        "column,column_key",
        "COLUMN-KEY,column_key",
        "fromat,format"
    })
    void an_abbreviation_a_slip_or_another_spelling_finds_its_word(String word, String meant) {
        assertThat(NearestWord.to(word, FIELDS)).isEqualTo(meant);
    }

    @Test
    void a_word_that_is_like_none_finds_none() {
        assertThat(NearestWord.to("x", FIELDS)).isNull();
        assertThat(NearestWord.to("background", FIELDS)).isNull();
        assertThat(NearestWord.to("label", List.of())).isNull();
    }

    @Test
    void the_word_itself_is_nearer_than_a_longer_one() {
        assertThat(NearestWord.to("key", List.of("key_figure", "key"))).isEqualTo("key");
    }
}
