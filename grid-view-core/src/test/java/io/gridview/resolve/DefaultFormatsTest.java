package io.gridview.resolve;

import static io.gridview.resolve.Resolved.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.Column;
import io.gridview.data.RowTable;
import io.gridview.spec.Aggregate;
import io.gridview.spec.Align;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultFormatsTest {

    @ParameterizedTest
    @CsvSource({"year", "order_year", "Jahr", "rok", "a\u00f1o", "ann\u00e9e"})
    void a_year_is_not_grouped(String name) {
        assertThat(of(name, 1000L, null, 2999L)).isEqualTo(FormatSpec.of(FormatType.TEXT));
    }

    @Test
    void what_cannot_be_a_year_is_a_number() {
        assertThat(of("year", 999L, 2024L)).isEqualTo(FormatSpec.of(FormatType.INTEGER));
        assertThat(of("year", 2024L, 3000L)).isEqualTo(FormatSpec.of(FormatType.INTEGER));
        assertThat(of("years", 2024L)).isEqualTo(FormatSpec.of(FormatType.INTEGER));
        assertThat(of("midyear", 2024L)).isEqualTo(FormatSpec.of(FormatType.INTEGER));
        assertThat(of("year", 2024.5)).isEqualTo(FormatSpec.of(FormatType.NUMBER));
    }

    @Test
    void decimals_keep_their_scale_up_to_four_places() {
        assertThat(of("c", new BigDecimal("5"))).isEqualTo(FormatSpec.of(FormatType.INTEGER));
        assertThat(of("c", new BigDecimal("5.1")).decimals()).isEqualTo(1);
        assertThat(of("c", new BigDecimal("5.1234")).decimals()).isEqualTo(4);
        assertThat(of("c", new BigDecimal("5.12345"))).isEqualTo(FormatSpec.of(FormatType.NUMBER));
    }

    @Test
    void first_days_of_months_are_months_where_the_name_says_so() {
        assertThat(of("month", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 5, 1))
                        .type())
                .isEqualTo(FormatType.MONTH);
        assertThat(of("order_month", LocalDateTime.of(2024, 1, 1, 0, 0)).type()).isEqualTo(FormatType.MONTH);
        assertThat(of("day", LocalDate.of(2024, 1, 1)).type()).isEqualTo(FormatType.DATE);
        assertThat(of("month", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 5, 2))
                        .type())
                .isEqualTo(FormatType.DATE);
    }

    @Test
    void midnights_are_dates_and_other_clocks_are_told() {
        assertThat(of("at", LocalDateTime.of(2024, 1, 3, 0, 0), null).type()).isEqualTo(FormatType.DATE);
        assertThat(of("at", LocalDateTime.of(2024, 1, 3, 0, 0), LocalDateTime.of(2024, 1, 3, 0, 0, 1))
                        .type())
                .isEqualTo(FormatType.DATETIME);
        assertThat(of("at", LocalDateTime.of(2024, 1, 3, 0, 0, 0, 1)).type()).isEqualTo(FormatType.DATETIME);
        assertThat(of("month", LocalDateTime.of(2024, 1, 1, 10, 0)).type()).isEqualTo(FormatType.DATETIME);
    }

    @Test
    void other_types_have_their_own() {
        assertThat(of("c", true).type()).isEqualTo(FormatType.BOOLEAN);
        assertThat(of("c", "x").type()).isEqualTo(FormatType.TEXT);
        assertThat(DefaultFormats.align(column("c", 1L))).isEqualTo(Align.RIGHT);
        assertThat(DefaultFormats.align(column("c", "x"))).isEqualTo(Align.LEFT);
    }

    @ParameterizedTest
    @CsvSource({
        "count, currency, integer",
        "count_distinct, text, integer",
        "sum, text, number",
        "sum, currency, currency",
        "avg, integer, number",
        "median, text, number",
        "avg, currency, currency",
        "min, text, text",
        "last, date, date"
    })
    void an_aggregate_is_written_as_its_cells_where_that_fits(String aggregate, String cells, String expected) {
        FormatSpec format = DefaultFormats.ofAggregate(
                Aggregate.valueOf(aggregate.toUpperCase(Locale.ROOT)), FormatSpec.of(type(cells)));

        assertThat(format.type()).isEqualTo(type(expected));
    }

    private static FormatType type(String wire) {
        return FormatType.valueOf(wire.toUpperCase(Locale.ROOT));
    }

    private static FormatSpec of(String name, @Nullable Object... cells) {
        Column column = column(name, cells);
        return DefaultFormats.of(column, () -> ColumnTraits.of(column));
    }

    private static Column column(String name, @Nullable Object... cells) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Arrays.asList(cells).forEach(cell -> rows.add(Collections.singletonList(cell)));
        RowTable table = table(List.of(name), rows);
        return table.columns().get(0);
    }
}
