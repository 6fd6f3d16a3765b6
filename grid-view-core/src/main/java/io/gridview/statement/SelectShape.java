package io.gridview.statement;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a query says about its result.
 *
 * @param outputs the select list in its order, stars replaced by the columns of a subquery where those are known
 * @param complete whether {@code outputs} are all columns of the result, so that places count; false for an open star
 * @param aggregated whether there is a GROUP BY, or an aggregate without one
 * @param groupKeys what rows are grouped by, each as it would stand in the select list; empty without GROUP BY
 * @param order what rows are ordered by, first things first
 * @param limit the most rows that the query gives; empty for no LIMIT, or one that is no plain number
 * @param filtered whether WHERE, HAVING or QUALIFY leave rows out
 * @param united whether the result is a UNION, INTERSECT or EXCEPT; the first branch then gives the outputs
 * @param subtotals whether rows for groups of groups stand among the others, as ROLLUP gives them
 */
public record SelectShape(
        List<Output> outputs,
        boolean complete,
        boolean aggregated,
        List<Output> groupKeys,
        List<OrderKey> order,
        OptionalLong limit,
        boolean filtered,
        boolean united,
        boolean subtotals) {

    /** Nothing is known, as of a text that is no query. */
    public static final SelectShape UNKNOWN =
            new SelectShape(List.of(), false, false, List.of(), List.of(), OptionalLong.empty(), false, false, false);

    public SelectShape {
        outputs = List.copyOf(outputs);
        groupKeys = List.copyOf(groupKeys);
        order = List.copyOf(order);
    }

    /** A shape without subtotals. */
    public SelectShape(
            List<Output> outputs,
            boolean complete,
            boolean aggregated,
            List<Output> groupKeys,
            List<OrderKey> order,
            OptionalLong limit,
            boolean filtered,
            boolean united) {
        this(outputs, complete, aggregated, groupKeys, order, limit, filtered, united, false);
    }

    /**
     * The output that a column of the result is; null where that is not known.
     *
     * <p>By its name, else by the text that an engine made up for an output without an alias, else by its place.
     *
     * @param columnName the column's name in the result
     * @param place its place from zero
     * @param columns how many columns the result has
     */
    public @Nullable Output outputOf(String columnName, int place, int columns) {
        return ColumnMatch.find(this, columnName, place, columns);
    }
}
