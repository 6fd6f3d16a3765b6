package io.gridview.examples.chat.query;

import io.gridview.examples.chat.catalog.Dimension;
import io.gridview.examples.chat.catalog.Grain;
import io.gridview.examples.chat.catalog.TimeAxis;

/** What rows are grouped by. */
public sealed interface GroupKey {
    /** The expression in SQL. */
    String sql();

    /** The result column's name. */
    String alias();

    /** The expression to sort by. */
    String order();

    /** The key in plain words. */
    String says();

    /** True for steps of time. */
    default boolean isTime() {
        return this instanceof ByGrain;
    }

    /** A dimension's values. */
    record ByDimension(Dimension dimension) implements GroupKey {
        @Override
        public String sql() {
            return dimension.expression();
        }

        @Override
        public String alias() {
            return dimension.column();
        }

        @Override
        public String order() {
            return dimension.column();
        }

        @Override
        public String says() {
            return dimension.name();
        }
    }

    /** Steps of time. */
    record ByGrain(TimeAxis axis, Grain grain) implements GroupKey {
        @Override
        public String sql() {
            return axis.expression(grain);
        }

        @Override
        public String alias() {
            return axis.alias(grain);
        }

        @Override
        public String order() {
            return axis.order(grain);
        }

        @Override
        public String says() {
            return grain.word();
        }
    }
}
