package io.gridview.examples.chat.query;

import io.gridview.examples.chat.catalog.Dimension;
import io.gridview.examples.chat.catalog.Measure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kind of result a question asks for. */
public sealed interface Shape {

    /** What {@code cases} makes of this kind. */
    <R> R match(Cases<R> cases);

    /** One answer for each kind of result. */
    interface Cases<R> {
        R numbers(Numbers numbers);

        R rows(RowList rows);

        R histogram(Histogram histogram);

        R pairs(Pairs pairs);
    }

    /**
     * Numbers, as a whole or for groups.
     *
     * @param share whether each group's part of all is wanted too
     * @param shareOf the condition whose share of the rows is wanted, or null
     * @param ranking null for the order that suits the groups
     * @param having a limit to the first measure, or null
     */
    record Numbers(
            List<Measured> measures,
            List<GroupKey> groups,
            boolean share,
            @Nullable Filter shareOf,
            @Nullable Ranking ranking,
            @Nullable Having having)
            implements Shape {
        public Numbers {
            measures = List.copyOf(measures);
            groups = List.copyOf(groups);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.numbers(this);
        }
    }

    /** Which groups count, by their number of rows. */
    record Having(Filter.Comparison comparison, BigDecimal number) {}

    /**
     * Rows as they are.
     *
     * @param by the measure to rank by, or null for the table's own order
     * @param ranking how, and how many; null for all
     */
    record RowList(@Nullable Measure by, @Nullable Ranking ranking) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rows(this);
        }
    }

    /** How often a measure falls into each class; by a dimension too where one is given. */
    record Histogram(Measure measure, @Nullable Dimension by) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.histogram(this);
        }
    }

    /**
     * Two measures of the same rows.
     *
     * @param colour what tells the points apart, or null
     * @param coefficient whether only the correlation coefficient is wanted
     */
    record Pairs(Measure x, Measure y, @Nullable Dimension colour, boolean coefficient) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pairs(this);
        }
    }
}
