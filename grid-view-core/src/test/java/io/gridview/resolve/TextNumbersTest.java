package io.gridview.resolve;

import static io.gridview.aggregate.Columns.column;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.ColumnType;
import io.gridview.data.TextColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNumbersTest {

    private static TextNumbers.Outcome read(String... texts) {
        return TextNumbers.read((TextColumn) column(ColumnType.TEXT, List.of(texts)));
    }

    private static List<BigDecimal> decimals(TextNumbers.Numbers read) {
        return IntStream.range(0, read.column().size())
                .mapToObj(row -> (BigDecimal) read.column().value(row))
                .toList();
    }

    private static List<BigDecimal> numbers(String... texts) {
        return decimals((TextNumbers.Numbers) read(texts));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234.50    | 1234.50
            1.234,50    | 1234.50
            1 234,5     | 1234.5
            $12.5       | 12.5
            12.5 %      | 12.5
            (1,200.00)  | -1200.00
            \u221212,5 | -12.5
            1,234,567   | 1234567
            0,125       | 0.125
            1e3         | 1000
            +7          | 7
            """)
    void one_value_that_settles_the_signs_is_read(String text, BigDecimal number) {
        assertThat(numbers(text)).first().satisfies(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @Test
    void a_clear_value_settles_the_unclear_ones() {
        assertThat(numbers("1,234", "2,345.5")).containsExactly(new BigDecimal("1234.0"), new BigDecimal("2345.5"));
        assertThat(numbers("1.234", "2,5")).containsExactly(new BigDecimal("1234.0"), new BigDecimal("2.5"));
    }

    @Test
    void where_the_values_leave_it_open_the_column_is_refused() {
        assertThat(((TextNumbers.Refused) read("1,234", "5,678")).code()).isEqualTo("ambiguous_number_text");
    }

    @Test
    void values_that_contradict_one_another_are_refused() {
        assertThat(((TextNumbers.Refused) read("1,5", "1.5")).code()).isEqualTo("ambiguous_number_text");
    }

    @Test
    void words_for_no_value_are_skipped_and_counted() {
        var read = (TextNumbers.Numbers) read("n/a", "NaN", "3");

        assertThat(decimals(read)).containsExactly(null, null, new BigDecimal("3"));
        assertThat(read.skipped()).isEqualTo(2);
    }

    @Test
    void text_that_is_no_number_refuses_the_column_and_names_the_row() {
        assertThat(((TextNumbers.Refused) read("1", "two")).reason()).contains("Row 2");
    }
}
