package io.gridview.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextShapeTest {

    private static ColumnProfile profile(String... texts) {
        RowTable table = RowTable.ofArrays(
                List.of(new ColumnHeader("c", ColumnType.TEXT)),
                Arrays.stream(texts).map(List::of).toList());
        return TableProfiler.profile(table).columns().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            North                                     | WORD
            O'Neil                                    | WORD
            Saint-Denis                               | WORD
            Київ                                      | WORD
            東京                                       | WORD
            New York                                  | WORDS
            Zone 4                                    | WORDS
            It was late. Nobody came.                 | SENTENCES
            AB-123                                    | CODE
            under_score                               | CODE
            8001                                      | DIGITS
            1,234.50                                  | NUMBER
            1.234,50                                  | NUMBER
            1 234                                     | NUMBER
            (12.5)                                    | NUMBER
            -3                                        | NUMBER
            12 %                                      | NUMBER
            € 5                                       | NUMBER
            555-1234                                  | CODE
            31.12.2024                                | DATE
            12/31/24                                  | DATE
            10:15                                     | DATE
            2024-03                                   | DATE
            Q1 2024                                   | DATE
            anna@example.org                          | EMAIL
            https://example.org/a                     | WEB_ADDRESS
            www.example.org                           | WEB_ADDRESS
            123e4567-e89b-12d3-a456-426614174000      | UUID
            {"a": 1}                                  | JSON
            [1, 2]                                    | JSON
            """)
    void a_text_has_the_pattern_that_a_reader_sees(String text, TextPattern pattern) {
        assertThat(profile(text).texts().pattern()).isEqualTo(pattern);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            North | New York                  | WORDS
            Good  | It was late. We all came. | SENTENCES
            A     | B2                        | CODE
            12    | 1.5                       | NUMBER
            12    | N4                        | CODE
            North | 1.5                       | MIXED
            AB-12 | New York                  | MIXED
            North | a@b.org                   | MIXED
            """)
    void texts_together_have_the_pattern_that_fits_all(String one, String other, TextPattern pattern) {
        assertThat(profile(one, other).texts().pattern()).isEqualTo(pattern);
        assertThat(profile(other, one).texts().pattern()).isEqualTo(pattern);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024             | YEAR
            2024-Q1          | QUARTER
            2024 q4          | QUARTER
            2024Q2           | QUARTER
            Q3/2024          | QUARTER
            2024-03          | MONTH
            2024/12          | MONTH
            Mar 2024         | MONTH
            september-2024   | MONTH
            2024 Mar         | MONTH
            2024-W05         | WEEK
            2020-W53         | WEEK
            2024-02-29       | DAY
            2024/02/29       | DAY
            2024-03-31 10:15 | MINUTE
            2024-03-31T10:15:30.5Z         | SECOND
            2024-03-31T10:15:30+02:00      | SECOND
            """)
    void moments_are_spelled_in_many_ways(String text, Grain grain) {
        assertThat(profile(text).texts().spells()).isEqualTo(grain);
        assertThat(profile(text).times().steps()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234", "8001", "2024-13", "2024-00", "2024-Q5", "2021-W53", "2023-02-29", "2024-3", "2024-03-31 24:00",
                "2024-03-31 10:15 pm", "Mar", "Mars 2024", "Q1", "March 20245", "2024-03/05", "20240331", "2024-",
                        "x2024"
            })
    void other_texts_spell_none(String text) {
        assertThat(profile(text).texts().spells()).isNull();
        assertThat(profile(text).times()).isEqualTo(TimeShape.NONE);
    }

    @Test
    void gaps_between_spelled_months_are_counted() {
        ColumnProfile months = profile("Nov 2023", "Jan 2024", "Feb 2024", "Jun 2024");

        assertThat(months.times()).isEqualTo(new TimeShape(Grain.MONTH, 8, 4));
    }

    @Test
    void one_text_that_spells_no_moment_or_another_step_ends_it() {
        assertThat(profile("2024-01", "2024-02", "total").texts().spells()).isNull();
        assertThat(profile("2024-01", "2024-02-01").texts().spells()).isNull();
        assertThat(profile("2024-01", " ").texts().spells()).isNull();
    }

    @Test
    void an_offset_is_part_of_the_moment() {
        ColumnProfile hours = profile("2024-03-31T10:00+02:00", "2024-03-31T09:00Z");

        assertThat(hours.times()).isEqualTo(new TimeShape(Grain.HOUR, 2, 0));
    }

    @Test
    void lengths_are_of_different_texts_and_blanks_are_seen() {
        TextShape shape = profile("ab", "ab", "ab", "abcdefg", " ").texts();

        assertThat(shape.longest()).isEqualTo(7);
        assertThat(shape.typical()).isEqualTo(3);
        assertThat(shape.blank()).isTrue();
        assertThat(shape.pattern()).isEqualTo(TextPattern.WORD);
    }

    @Test
    void names_of_months_weekdays_and_quarters_are_told_apart() {
        assertThat(profile("Jan", "May").texts().cycle()).isEqualTo(Cycle.MONTH);
        assertThat(profile("Monday", "tue").texts().cycle()).isEqualTo(Cycle.WEEKDAY);
        assertThat(profile("Q1", "Q4").texts().cycle()).isEqualTo(Cycle.QUARTER);
        assertThat(profile("Jan", "Tuesday").texts().cycle()).isEqualTo(Cycle.NONE);
    }

    @Test
    void names_of_scales_and_of_ranges_have_an_order_and_so_are_ordinal() {
        assertThat(profile("small", "Large").texts().cycle()).isEqualTo(Cycle.SCALE);
        assertThat(profile("small", "Large").role()).isEqualTo(Role.ORDINAL);
        assertThat(profile("65+", "18-24").texts().cycle()).isEqualTo(Cycle.RANGE);
        assertThat(profile("65+", "18-24").role()).isEqualTo(Role.ORDINAL);
        assertThat(profile("small").role()).isEqualTo(Role.DIMENSION);
    }

    @Test
    void spans_of_years_lie_in_time_and_are_no_ranges() {
        assertThat(profile("1990-1999", "2000-2009").texts().cycle()).isEqualTo(Cycle.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Other", "OTHERS", "(other)", "Sonstige", "Autres", "Otros", "Інші", "Misc."})
    void a_name_of_what_is_left_is_seen(String rest) {
        assertThat(profile("North", rest).texts().rest()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Otherwise", "Other goods", "Rest area", ""})
    void names_that_only_hold_such_a_word_are_of_something(String name) {
        assertThat(profile("North", name).texts().rest()).isFalse();
    }

    @Test
    void a_tie_is_between_the_first_two_rows_with_a_value() {
        assertThat(profile("a", "a", "b").tied()).isTrue();
        assertThat(profile("a", "b", "b").tied()).isFalse();
        assertThat(profile("a").tied()).isFalse();
    }
}
