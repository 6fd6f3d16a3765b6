package io.gridview.examples.chat.query;

import io.gridview.examples.chat.catalog.Condition;
import io.gridview.examples.chat.catalog.Dimension;
import io.gridview.examples.chat.catalog.Grain;
import io.gridview.examples.chat.catalog.Measure;
import io.gridview.examples.chat.catalog.TableEntry;
import io.gridview.examples.chat.catalog.TimeAxis;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A condition that rows must meet. */
public sealed interface Filter permits Filter.OneOf, Filter.Compared, Filter.Given, Filter.Calendar, Period {

    /** The condition in SQL. */
    String sql(TableEntry table);

    /** The condition in words that the planner itself would understand. */
    String says();

    /** Where the condition stands among others: values first, then limits and conditions, time last. */
    default int place() {
        if (this instanceof Period || this instanceof Calendar) {
            return 2;
        }
        return this instanceof OneOf ? 0 : 1;
    }

    /**
     * A dimension has one of some values.
     *
     * @param negated whether it must have none of them
     */
    record OneOf(Dimension dimension, List<String> values, boolean negated) implements Filter {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public String sql(TableEntry table) {
            String column = dimension.expression();
            if (values.size() == 1) {
                return column + (negated ? " IS DISTINCT FROM " : " = ") + Quoted.text(values.get(0));
            }
            String list = values.stream().map(Quoted::text).collect(Collectors.joining(", "));
            return column + (negated ? " NOT IN (" : " IN (") + list + ")";
        }

        @Override
        public String says() {
            return (negated ? "not " : "") + dimension.name() + " " + String.join(" or ", values);
        }
    }

    /** How a number is compared. */
    enum Comparison {
        ABOVE(">", "over"),
        AT_LEAST(">=", "at least"),
        BELOW("<", "under"),
        AT_MOST("<=", "at most"),
        EXACTLY("=", "exactly");

        private final String sign;
        private final String word;

        Comparison(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        /** The sign in SQL. */
        public String sign() {
            return sign;
        }

        /** The word before the number. */
        public String word() {
            return word;
        }
    }

    /**
     * A measure lies on one side of a number, or between two.
     *
     * @param upper the upper end, both ends included, or null for a plain comparison
     */
    record Compared(
            Measure measure,
            Comparison comparison,
            BigDecimal number,
            @Nullable BigDecimal upper) implements Filter {
        @Override
        public String sql(TableEntry table) {
            return upper == null
                    ? measure.column() + " " + comparison.sign() + " " + number.toPlainString()
                    : measure.column() + " BETWEEN " + number.toPlainString() + " AND " + upper.toPlainString();
        }

        @Override
        public String says() {
            return measure.name() + " "
                    + (upper == null
                            ? comparison.word() + " " + number.toPlainString()
                            : "between " + number.toPlainString() + " and " + upper.toPlainString());
        }
    }

    /** A condition that the catalog has a word for. */
    record Given(Condition condition) implements Filter {
        @Override
        public String sql(TableEntry table) {
            return condition.sql();
        }

        @Override
        public String says() {
            return condition.words().get(0);
        }
    }

    /**
     * Months or weekdays, whatever the year.
     *
     * @param function the SQL function that gives the number
     * @param numbers the numbers that count
     */
    record Calendar(String function, List<Integer> numbers, String says) implements Filter {
        public Calendar {
            numbers = List.copyOf(numbers);
        }

        @Override
        public String sql(TableEntry table) {
            TimeAxis axis = Period.axis(table);
            String value = function.equals("year") ? axis.expression(Grain.YEAR) : function + "(" + axis.column() + ")";
            return numbers.size() == 1
                    ? value + " = " + numbers.get(0)
                    : value + " IN (" + numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
        }
    }
}
