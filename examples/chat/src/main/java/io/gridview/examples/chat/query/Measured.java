package io.gridview.examples.chat.query;

import io.gridview.examples.chat.catalog.Aggregate;
import io.gridview.examples.chat.catalog.Dimension;
import io.gridview.examples.chat.catalog.Measure;
import io.gridview.examples.chat.catalog.TableEntry;
import org.jspecify.annotations.Nullable;

/** What is counted or calculated for each group. */
public sealed interface Measured {
    /** The expression in SQL. */
    String sql();

    /** The result column's name. */
    String alias();

    /** The measured thing in words that the planner itself would understand. */
    String says();

    /** The unit, or null. */
    @Nullable
    String unit();

    /** An aggregate of a measure. */
    record Of(Measure measure, Aggregate aggregate) implements Measured {
        @Override
        public String sql() {
            return aggregate.over(measure.column());
        }

        @Override
        public String alias() {
            return aggregate.alias(measure.resultName());
        }

        @Override
        public String says() {
            // "Maximum maximum temperature" would be right and odd.
            String word = measure.name().startsWith(aggregate.word())
                    ? aggregate == Aggregate.MAX ? "highest" : "lowest"
                    : aggregate.word();
            return word + " " + measure.name();
        }

        @Override
        public @Nullable String unit() {
            return measure.unit();
        }
    }

    /** The number of rows. */
    record RowCount(TableEntry table) implements Measured {
        @Override
        public String sql() {
            return "count(*)";
        }

        @Override
        public String alias() {
            return table.countName() == null ? "row_count" : table.countName();
        }

        @Override
        public String says() {
            return "number of " + table.rowName();
        }

        @Override
        public @Nullable String unit() {
            return null;
        }
    }

    /** The number of different values of a dimension. */
    record Distinct(Dimension dimension) implements Measured {
        @Override
        public String sql() {
            return "count(DISTINCT " + dimension.expression() + ")";
        }

        @Override
        public String alias() {
            return "distinct_" + dimension.column();
        }

        @Override
        public String says() {
            return "number of different " + Plural.of(dimension.name());
        }

        @Override
        public @Nullable String unit() {
            return null;
        }
    }
}
