package io.gridview.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPatternTest {
    private static final Signs SIGNS = new Signs(",", ".", "\u2212", "pct", ",", ".");
    private static final Digits ASCII = new Digits("0123456789");

    private static NumberShape shape(String pattern, int leastGrouped) {
        NumberPattern parsed = NumberPattern.parse(pattern);
        return new NumberShape(
                Affixes.of(parsed, SIGNS), ASCII, ",", ".", parsed.primary(), parsed.secondary(), leastGrouped);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #,##0.###    | 3 | 3 | 1
            #,##,##0.00  | 3 | 2 | 1
            #0.00        | 0 | 0 | 1
            0000         | 0 | 0 | 4
            ¤000K        | 0 | 0 | 3
            #,####0      | 5 | 5 | 1
            """)
    void grouping_and_digits_are_read_from_the_pattern(String pattern, int primary, int secondary, int zeros) {
        NumberPattern parsed = NumberPattern.parse(pattern);

        assertThat(parsed.primary()).isEqualTo(primary);
        assertThat(parsed.secondary()).isEqualTo(secondary);
        assertThat(parsed.zeros()).isEqualTo(zeros);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #,##0          | 1            | 1
            #,##0          | 999          | 999
            #,##0          | 1000         | 1.000
            #,##0          | 123456       | 123.456
            #,##0          | 1234567      | 1.234.567
            #,##,##0       | 999          | 999
            #,##,##0       | 1000         | 1.000
            #,##,##0       | 12345        | 12.345
            #,##,##0       | 123456       | 1.23.456
            #,##,##0       | 123456789    | 12.34.56.789
            #0             | 1234567      | 1234567
            0 'a-b%' x     | 5            | 5 a-b% x
            """)
    void whole_numbers_are_grouped_as_the_pattern_says(String pattern, BigDecimal value, String text) {
        assertThat(shape(pattern, 1).write(value, 0, 0)).isEqualTo(text);
    }

    @Test
    void few_digits_stay_together_where_the_locale_wants_more_before_the_first_sign() {
        NumberShape two = shape("#,##0", 2);

        assertThat(two.write(new BigDecimal("1234"), 0, 0)).isEqualTo("1234");
        assertThat(two.write(new BigDecimal("12345"), 0, 0)).isEqualTo("12.345");
        assertThat(two.groupedFrom(1).leastGrouped()).isEqualTo(2);
        assertThat(two.groupedFrom(3).write(new BigDecimal("12345"), 0, 0)).isEqualTo("12345");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #,##0.00 x;x -#,##0.00  | -1.5  | x −1,50
            #,##0.00 x;x -#,##0.00  | 1.5   | 1,50 x
            #,##0.00%               | -1.5  | −1,50pct
            %#,##0.00               | 1.5   | pct1,50
            #,##0.00                | -0.001 | 0,00
            """)
    void negative_numbers_have_their_own_pattern_or_a_minus_before_all(String pattern, BigDecimal value, String text) {
        assertThat(shape(pattern, 1).write(value, 2, 2)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.5     | 0 | 2 | 1,5
            1.50    | 0 | 2 | 1,5
            1.00    | 0 | 2 | 1
            1.00    | 1 | 2 | 1,0
            1.256   | 1 | 2 | 1,26
            100     | 0 | 2 | 100
            10      | 2 | 2 | 10,00
            0.5     | 0 | 0 | 0
            """)
    void decimals_beyond_the_least_are_written_only_where_they_say_something(
            BigDecimal value, int least, int most, String text) {
        assertThat(shape("#,##0.###", 1).write(value, least, most)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ¤0|CHF|CHF\u00a05|-CHF\u00a05
            ¤0|€|€5|-€5
            ¤0|\u20c1|\u20c15|-\u20c15
            ¤0|\u20a0|\u20a05|-\u20a05
            ¤0|\u20cf|\u20cf5|-\u20cf5
            ¤0|Z$|Z$5|-Z$5
            ¤ 0|CHF|CHF 5|-CHF 5
            ¤0;¤-0|CHF|CHF\u00a05|CHF-5
            0¤|CHF|5\u00a0CHF|-5\u00a0CHF
            0¤|€|5€|-5€
            0 ¤|CHF|5 CHF|-5 CHF
            0¤|+|5+|-5+
            0¤|^|5^|-5^
            0¤|°|5°|-5°
            ¤0|x\u00a0|x\u00a05|-x\u00a05
            """)
    void a_currency_of_letters_is_set_apart_from_the_digits(
            String pattern, String symbol, String positive, String negative) {
        Affixes affixes = Affixes.of(NumberPattern.parse(pattern), new Signs(".", ",", "-", "%", ".", ","))
                .money(symbol);

        assertThat(affixes.around("5", false)).isEqualTo(positive);
        assertThat(affixes.around("5", true)).isEqualTo(negative);
    }

    @Test
    void digits_outside_the_first_plane_are_one_sign_each() {
        Digits mathematical = new Digits("𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗");

        assertThat(mathematical.in("a09/:b")).isEqualTo("a𝟎𝟗/:b");
    }
}
