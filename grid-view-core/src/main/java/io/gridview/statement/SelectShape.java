package io.gridview.statement;

import java.util.List;
import java.util.OptionalLong;

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
 */
public record SelectShape(
        List<Output> outputs,
        boolean complete,
        boolean aggregated,
        List<Output> groupKeys,
        List<OrderKey> order,
        OptionalLong limit,
        boolean filtered,
        boolean united) {

    /** Nothing is known, as of a text that is no query. */
    public static final SelectShape UNKNOWN =
            new SelectShape(List.of(), false, false, List.of(), List.of(), OptionalLong.empty(), false, false);

    public SelectShape {
        outputs = List.copyOf(outputs);
        groupKeys = List.copyOf(groupKeys);
        order = List.copyOf(order);
    }
}
