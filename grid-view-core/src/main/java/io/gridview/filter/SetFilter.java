package io.gridview.filter;

import io.gridview.data.Column;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Rows whose cell is one of some values, as a select and a multiselect choose them. Numbers are compared as numbers:
 * 1.50 is 1.5.
 *
 * @param columnKey the column
 * @param values the chosen values, written as in the data: digits, ISO dates, {@code true}, or the text itself
 * @param noValue true where cells without a value are chosen too
 */
public record SetFilter(String columnKey, Set<String> values, boolean noValue) implements RowFilter {
    public SetFilter {
        values = Set.copyOf(values);
    }

    @Override
    public IntPredicate on(FilterRows rows) {
        Column column = rows.column(columnKey);
        Set<String> chosen = column.type().isNumeric() ? digits() : values;
        return row -> {
            Object value = column.value(row);
            return value == null ? noValue : chosen.contains(RawText.of(value));
        };
    }

    /** The chosen values that are numbers, as a column of numbers compares with them. */
    public Set<BigDecimal> numbers() {
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        for (String value : values) {
            BigDecimal number = Operand.number(value);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private Set<String> digits() {
        return numbers().stream().map(RawText::plain).collect(Collectors.toSet());
    }
}
