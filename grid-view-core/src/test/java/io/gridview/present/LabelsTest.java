package io.gridview.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.language.Vectors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
    private final Labels english = new Labels("en");
    private final Labels german = new Labels("de-AT");
    private final Labels ukrainian = new Labels("uk");

    @ParameterizedTest
    @MethodSource("vectors")
    void names_become_words(String language, String key, String label) {
        assertThat(new Labels(language).of(key)).isEqualTo(label);
    }

    static List<Arguments> vectors() throws IOException {
        return Vectors.of(LabelsTest.class, "labels.txt").stream()
                .map(parts -> Arguments.of(parts.get(0), parts.get(1), parts.get(2)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Airline,  Airlines
            Country,  Countries
            Day,      Days
            Species,  Species
            Class,    Classes
            Match,    Matches
            Status,   Statuses
            Phase of flight, Phases of flight
            Sales person, Sales people
            Child,    Children
            Customer ID, Customer IDs
            Kunde,    Kunde
            Kunden nummer, Kunden nummer
            """)
    void one_thing_becomes_several(String one, String several) {
        assertThat(english.plural(one)).isEqualTo(several);
    }

    @Test
    void what_a_label_says_is_not_said_twice() {
        assertThat(english.total("Total sales")).isEqualTo("Total sales");
        assertThat(english.total("Revenue")).isEqualTo("Total revenue");
        assertThat(english.average("Mean delay")).isEqualTo("Mean delay");
        assertThat(german.total("Total sales")).isEqualTo("Total sales");
        assertThat(german.total("Umsatz")).isEqualTo("Umsatz gesamt");
    }

    @Test
    void labels_inside_a_sentence_keep_what_has_to_be_kept() {
        assertThat(english.by("Total sales", "Region")).isEqualTo("Total sales by region");
        assertThat(english.by("Sales", "GDP per capita")).isEqualTo("Sales by GDP per capita");
        assertThat(english.distribution("Umsatz")).isEqualTo("Distribution of Umsatz");
        assertThat(german.by("Umsatz", "Region")).isEqualTo("Umsatz nach Region");
        assertThat(ukrainian.by("Продажі", "Регіон")).isEqualTo("Продажі за полем «регіон»");
    }

    @Test
    void phrases_are_in_the_readers_language() {
        assertThat(german.rows()).isEqualTo("Zeilen");
        assertThat(german.plural("Region")).isEqualTo("Anzahl: Region");
        assertThat(ukrainian.against("Ціна", "Вага")).isEqualTo("Залежність: ціна – вага");
        assertThat(new Labels("fr").and("Ventes", "Marge")).isEqualTo("Ventes et marge");
        assertThat(new Labels("tlh").rows()).isEqualTo("Rows");
    }

    @Test
    void a_label_may_look_like_a_place_in_a_phrase() {
        assertThat(english.by("{1}", "{0}")).isEqualTo("{1} by {0}");
    }

    @Test
    void an_expression_of_any_depth_has_a_label() {
        String deep = "round(".repeat(10_000) + "x" + ")".repeat(10_000);

        assertThat(english.of(deep)).startsWith("Round round");
    }
}
