package io.gridview.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the values of an output column come from, followed through subqueries and common table expressions. */
public sealed interface Source {

    /**
     * A column as it is.
     *
     * @param name its own name, without table or quotes
     */
    record Plain(String name) implements Source {}

    /**
     * One aggregate over rows, perhaps rounded, cast or scaled by a constant.
     *
     * @param function what it computes
     * @param distinct whether over different values only
     * @param columns the columns it looks at, by their own names; empty for {@code count(*)}
     * @param of what the argument is that its values come from; null for none or several
     */
    record Aggregated(
            AggregateFunction function,
            boolean distinct,
            List<String> columns,
            @Nullable Source of) implements Source {
        public Aggregated {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A moment cut to a step, or a part taken out of it, by whatever function the dialect has.
     *
     * @param part the step or part
     * @param column the column it was taken from; null where that is no single one
     */
    record Timed(TimePart part, @Nullable String column) implements Source {}

    /**
     * A part of a whole: one quantity divided by another.
     *
     * @param percent whether it is multiplied by a hundred
     * @param additive whether the parts of all rows add up to the whole: the divisor is a total over all of the rows
     * @param columns the columns that take part
     */
    record Ratio(boolean percent, boolean additive, List<String> columns) implements Source {
        public Ratio {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A number that a window function gives each row: a rank, a running total, the value before.
     *
     * @param kind which of these
     * @param columns the columns that take part
     */
    record Windowed(WindowKind kind, List<String> columns) implements Source {
        public Windowed {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Classes: the branches of a CASE, or a number cut to steps.
     *
     * @param columns the columns that decide
     * @param numeric whether the classes are steps of a number, so that they have an order
     */
    record Classed(List<String> columns, boolean numeric) implements Source {
        public Classed {
            columns = List.copyOf(columns);
        }
    }

    /** The same value in every row. */
    record Constant() implements Source {}

    /**
     * Any other expression.
     *
     * @param columns the columns that take part
     * @param aggregates the aggregates that take part, in their order; more than one, or one that arithmetic changed
     */
    record Computed(List<String> columns, List<AggregateFunction> aggregates) implements Source {
        public Computed {
            columns = List.copyOf(columns);
            aggregates = List.copyOf(aggregates);
        }
    }
}
