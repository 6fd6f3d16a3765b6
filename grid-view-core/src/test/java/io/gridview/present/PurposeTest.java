package io.gridview.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.language.Vectors;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PurposeTest {

    @ParameterizedTest
    @MethodSource("purposes")
    void what_an_english_purpose_asks_for_is_understood(String purpose, String asked) {
        Purpose understood = Purpose.of(purpose, "en");

        assertThat(asked(understood)).isEqualTo(words(asked));
        assertThat(understood.language()).isEqualTo("en");
    }

    static List<Arguments> purposes() throws IOException {
        return Vectors.of(PurposeTest.class, "purposes-en.txt").stream()
                .map(parts -> Arguments.of(parts.get(0), parts.get(1)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("purposesInManyLanguages")
    void a_purpose_is_understood_in_the_language_that_it_is_written_in(
            String language, String fallback, String purpose, String asked) {
        Purpose understood = Purpose.of(purpose, fallback);

        assertThat(asked(understood)).isEqualTo(words(asked));
        assertThat(understood.language()).isEqualTo(language);
    }

    static List<Arguments> purposesInManyLanguages() throws IOException {
        return Vectors.of(PurposeTest.class, "purposes.txt").stream()
                .map(parts -> Arguments.of(parts.get(0), parts.get(1), parts.get(2), parts.get(3)))
                .toList();
    }

    private static Set<String> words(String asked) {
        return asked.equals("-") ? Set.of() : new TreeSet<>(Set.of(asked.split(" ")));
    }

    /** Everything a purpose asks for, by the names of its parts. */
    private static Set<String> asked(Purpose purpose) {
        Set<String> asked = new TreeSet<>();
        if (purpose.named() != null) {
            asked.add(purpose.named().wire());
        }
        add(asked, purpose.stacked(), "stacked");
        add(asked, purpose.grouped(), "grouped");
        add(asked, purpose.horizontal(), "horizontal");
        add(asked, purpose.noChart(), "noChart");
        add(asked, purpose.share(), "share");
        add(asked, purpose.relation(), "relation");
        add(asked, purpose.trend(), "trend");
        add(asked, purpose.ranking(), "ranking");
        add(asked, purpose.lowest(), "lowest");
        add(asked, purpose.spread(), "spread");
        add(asked, purpose.comparison(), "comparison");
        add(asked, purpose.total(), "total");
        add(asked, purpose.average(), "average");
        add(asked, purpose.count(), "count");
        return asked;
    }

    private static void add(Set<String> asked, boolean is, String name) {
        if (is) {
            asked.add(name);
        }
    }
}
