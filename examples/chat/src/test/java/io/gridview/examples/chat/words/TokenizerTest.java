package io.gridview.examples.chat.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Average body mass, by species?  | average body mass , by specy
            France's airlines               | france airline
            CHICAGO O'HARE INTL             | chicago ohare intl
            heavier than 5,000g             | heavier than 5000 g
            over 1.5 million people         | over 1.5 people
            below -5 degrees                | below -5 degree
            in the 1990s                    | in the 1990s
            1995-2000                       | 1995 - 2000
            1995 – 2000                     | 1995 - 2000
            B-737-300                       | b 737 300
            on 2001-03-15                   | on 2001-03-15
            café & São Paulo                | cafe and sao paulo
            > 50 %                          | > 50 percent
            """)
    void a_message_is_cut_into_comparable_words(String message, String stems) {
        List<String> found = tokenizer.tokens(message).stream().map(Token::stem).toList();

        assertThat(String.join(" ", found)).isEqualTo(stems);
    }

    @ParameterizedTest
    @CsvSource({"5000, 5000", "'5,000', 5000", "2.5, 2.5", "1.5 million, 1500000", "3k, 3000", "-5, 5"})
    void a_number_has_its_value(String text, String value) {
        assertThat(tokenizer.tokens(text).get(0).number()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({"2001-02-30", "2001-13-01", "1234567890123456789012"})
    void what_only_looks_like_a_date_or_a_usable_number_stays_a_word(String text) {
        assertThat(tokenizer.tokens(text)).singleElement().satisfies(token -> {
            assertThat(token.date()).isNull();
            assertThat(token.number()).isNull();
        });
    }
}
