package io.gridview.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PurposeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "purposes-en.txt", delimiter = '|')
    void what_an_english_purpose_asks_for_is_understood(String text, String asked) {
        // given
        String purpose = text == null ? "" : text;

        // when
        Purpose understood = Purpose.of(purpose, "en");

        // then
        assertThat(asked(understood)).as(purpose).isEqualTo(words(asked));
        assertThat(understood.language()).isEqualTo("en");
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
