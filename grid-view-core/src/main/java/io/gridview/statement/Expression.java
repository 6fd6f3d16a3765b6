package io.gridview.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression of a query, as far as it matters to what its values are. */
sealed interface Expression {

    <T> T accept(Visitor<T> visitor);

    /** One answer for each kind, so that none is forgotten. */
    interface Visitor<T> {
        T column(Column column);

        T literal(Literal literal);

        T call(Call call);

        T cast(Cast cast);

        T negative(Negative negative);

        T sum(Sum sum);

        T product(Product product);

        T choice(Choice choice);

        T condition(Condition condition);

        T query(Query query);

        T mixed(Mixed mixed);
    }

    /**
     * A column by its name.
     *
     * @param table the name before it; null for none
     */
    record Column(@Nullable String table, String name) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.column(this);
        }
    }

    /**
     * A value written out, or a parameter.
     *
     * @param text a number's digits, or the inside of a string
     */
    record Literal(Kind kind, String text) implements Expression {
        enum Kind {
            NUMBER,
            TEXT,
            INTERVAL,
            NULL,
            OTHER
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.literal(this);
        }
    }

    /**
     * A function.
     *
     * @param function its name in lower case
     * @param star whether it is called on whole rows, as {@code count(*)} is
     * @param filter the text of its FILTER; empty for none
     * @param over the window; null where it is called without one
     */
    record Call(
            String function,
            List<Expression> arguments,
            boolean distinct,
            boolean star,
            String filter,
            @Nullable Window over)
            implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.call(this);
        }
    }

    /**
     * What stands in brackets behind OVER.
     *
     * @param base the window it refers to; null for none
     * @param partitioned whether it has a PARTITION BY
     * @param orderedBy its ORDER BY
     * @param whole whether its frame is all rows in spite of the order
     */
    record Window(@Nullable String base, boolean partitioned, List<Expression> orderedBy, boolean whole) {}

    record Cast(Expression of, String type) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.cast(this);
        }
    }

    record Negative(Expression of) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.negative(this);
        }
    }

    /** Terms that are added; subtracted ones are negative. */
    record Sum(List<Expression> terms) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.sum(this);
        }
    }

    record Product(List<Factor> factors) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.product(this);
        }
    }

    /** What a product so far is multiplied by, or divided by. */
    record Factor(Operator operator, Expression of) {
        enum Operator {
            TIMES,
            OVER,
            /** Division without a remainder. */
            WHOLE_OVER,
            REMAINDER
        }
    }

    /**
     * A CASE, or a function that does the same.
     *
     * @param operand what stands before the first WHEN; null for none
     */
    record Choice(@Nullable Expression operand, List<Expression> conditions, List<Expression> results)
            implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.choice(this);
        }
    }

    /** Something that is true or false. */
    record Condition(List<Expression> parts) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.condition(this);
        }
    }

    /** A query in brackets that gives one value. */
    record Query(Result result) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.query(this);
        }
    }

    /**
     * Whatever else.
     *
     * @param joined whether the parts are texts put together
     */
    record Mixed(List<Expression> parts, boolean joined) implements Expression {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.mixed(this);
        }
    }
}
