package io.gridview.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LanguageFilesTest {
    static final List<String> CODES = Languages.CODES;

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** Lists of which a word can be in one only, as they say different things of one column. */
    private static final List<List<String>> EITHER_OR = List.of(
            List.of("intensive", "additive", "identifier", "coordinate", "count"),
            List.of("average", "additive", "identifier", "coordinate", "count"),
            List.of("percent", "additive", "identifier", "count"),
            List.of("share", "additive", "identifier", "count"),
            List.of("year", "intensive", "additive", "identifier"),
            List.of("ordinal", "intensive", "additive", "identifier", "count"),
            List.of("identifier", "notIdentifiers"),
            List.of("identifier", "money"));

    @ParameterizedTest
    @FieldSource("CODES")
    void a_file_is_named_after_its_language_and_has_every_key(String code) throws IOException {
        JsonNode file = file(code);

        assertThat(file.at("/language").stringValue()).isEqualTo(code);
        assertThat(keys(file, "")).isEqualTo(keys(file("en"), ""));
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void there_is_a_list_for_every_sense_of_a_name_and_no_other(String code) throws IOException {
        Set<String> senses = new TreeSet<>();
        for (NameSense sense : NameSense.values()) {
            senses.add(sense.list());
        }

        assertThat(names(file(code)).keySet()).isEqualTo(senses);
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void no_word_of_a_name_says_two_things_that_exclude_each_other(String code) throws IOException {
        Map<String, Set<String>> names = names(file(code));

        for (List<String> lists : EITHER_OR) {
            for (int i = 0; i < lists.size(); i++) {
                for (String other : lists.subList(i + 1, lists.size())) {
                    Set<String> both = new TreeSet<>(names.get(lists.get(i)));
                    both.retainAll(names.get(other));
                    assertThat(both).as(lists.get(i) + " and " + other).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void words_of_names_are_single_words(String code) throws IOException {
        names(file(code)).forEach((list, words) -> assertThat(words).as(list).noneMatch(word -> word.contains(" ")));
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void no_list_says_a_word_twice(String code) throws IOException {
        JsonNode file = file(code);

        for (String pointer : lists(file, "")) {
            List<String> words =
                    file.at(pointer).valueStream().map(JsonNode::toString).toList();
            assertThat(words).as(pointer).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void phrases_have_the_places_that_the_english_ones_have(String code) throws IOException {
        JsonNode english = file("en").at("/phrases");

        file(code)
                .at("/phrases")
                .properties()
                .forEach(phrase -> assertThat(places(phrase.getValue().stringValue()))
                        .as(phrase.getKey())
                        .isEqualTo(places(english.get(phrase.getKey()).stringValue())));
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void a_calendar_is_complete_and_no_name_stands_for_two(String code) throws IOException {
        JsonNode file = file(code);

        assertThat(file.at("/months").size()).isEqualTo(12);
        assertThat(file.at("/weekdays").size()).isEqualTo(7);
        assertThat(file.at("/quarters").size()).isEqualTo(4);
        for (String round : List.of("/months", "/weekdays", "/quarters")) {
            List<String> names = file.at(round)
                    .valueStream()
                    .flatMap(JsonNode::valueStream)
                    .map(JsonNode::stringValue)
                    .toList();
            assertThat(names).as(round).doesNotHaveDuplicates();
        }
    }

    @Test
    void no_two_scales_of_any_languages_disagree_about_their_order() {
        Set<List<String>> orders = new HashSet<>();
        for (Language language : Languages.ALL) {
            for (Map<String, Integer> scale : language.scales().all()) {
                scale.forEach((low, place) -> scale.forEach((high, other) -> {
                    if (place < other) {
                        orders.add(List.of(low, high));
                    }
                }));
            }
        }

        assertThat(orders).noneMatch(pair -> orders.contains(List.of(pair.get(1), pair.get(0))));
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void a_step_stands_in_its_scale_once(String code) throws IOException {
        for (JsonNode scale : file(code).at("/scales")) {
            assertThat(scale.valueStream().map(step -> PlainText.of(step.stringValue())))
                    .as(scale.toString())
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(2);
        }
    }

    private static Set<String> places(String phrase) {
        return PLACE.matcher(phrase)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of each list of names, plain. */
    private static Map<String, Set<String>> names(JsonNode file) {
        return file.at("/names").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        list -> list.getValue()
                                .valueStream()
                                .map(word -> PlainText.of(word.stringValue().toLowerCase(Locale.ROOT)))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** The pointers of all members but the free ones. */
    private static Set<String> keys(JsonNode node, String pointer) {
        Set<String> keys = new TreeSet<>();
        if (!pointer.equals("/spelledOut") && !pointer.equals("/plurals")) {
            node.properties().forEach(member -> {
                keys.add(pointer + "/" + member.getKey());
                keys.addAll(keys(member.getValue(), pointer + "/" + member.getKey()));
            });
        }
        return keys;
    }

    private static Set<String> lists(JsonNode file, String pointer) {
        return keys(file, pointer).stream()
                .filter(key -> file.at(key).isArray())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode file(String code) throws IOException {
        try (InputStream stream = LanguageFilesTest.class.getResourceAsStream(code + ".json")) {
            return JsonMapper.shared().readTree(stream);
        }
    }
}
