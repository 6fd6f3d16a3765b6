package io.gridview.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTreeTest {
    private final PhraseTree phrases = new PhraseTree();

    private String found(String text) {
        PhraseTree.Match match = phrases.longest(text, 0);
        return match.end() < 0 ? "" : text.substring(0, match.end());
    }

    @Test
    void the_longest_phrase_wins() {
        phrases.add("over", Sense.ALONG);
        phrases.add("over time", Sense.TREND);

        assertThat(found("over time and space")).isEqualTo("over time");
        assertThat(found("over times")).isEqualTo("over");
        assertThat(found("overtime")).isEmpty();
    }

    @Test
    void a_star_stands_for_the_rest_of_a_word_or_for_any_word() {
        phrases.add("correlat*", Sense.RELATION);
        phrases.add("in * years", Sense.TREND);

        assertThat(found("correlation of both")).isEqualTo("correlation");
        assertThat(found("correlat")).isEqualTo("correlat");
        assertThat(found("in ten years")).isEqualTo("in ten years");
        assertThat(found("in the last years")).isEmpty();
    }

    @Test
    void alternatives_are_as_many_phrases() {
        phrases.add("per|by year|month", Sense.TREND);

        assertThat(found("by month")).isEqualTo("by month");
        assertThat(found("per year")).isEqualTo("per year");
        assertThat(found("per day")).isEmpty();
    }

    @Test
    void of_phrases_of_one_length_the_more_exact_wins() {
        phrases.add("dev*", Sense.TREND);
        phrases.add("developer", Sense.OTHER);

        assertThat(phrases.longest("developer", 0).senses()).isEqualTo(Sense.OTHER.bit());
        assertThat(phrases.longest("development", 0).senses()).isEqualTo(Sense.TREND.bit());
    }

    @Test
    void accents_and_case_do_not_matter() {
        phrases.add("Évolution d'été", Sense.TREND);

        assertThat(found(PlainText.of("EVOLUTION D’ÉTÉ"))).isEqualTo("evolution d ete");
    }
}
