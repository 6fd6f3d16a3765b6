package io.gridview.guard.select;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds values that could become gigabytes: by one call, by queries that each make longer what the one before gave, or
 * by a recursive query that doubles what it has.
 */
final class Sizes {
    private static final double MAX_FACTOR = 1e6;

    private final List<SelectFault> faults = new ArrayList<>();
    private double factor = 1;

    private Sizes() {}

    static List<SelectFault> faults(Query query) {
        Sizes sizes = new Sizes();
        sizes.query(query, false);
        return sizes.faults;
    }

    private void query(Query query, boolean recursive) {
        for (Query.CommonTable table : query.with()) {
            query(table.query(), recursive || query.recursive());
        }
        for (Query.Block block : query.blocks()) {
            if (block instanceof Query.Bracketed bracketed) {
                query(bracketed.query(), recursive);
            } else if (block instanceof Query.Select select) {
                select(select, recursive);
            }
        }
        all(query.rest(), recursive);
    }

    private void select(Query.Select select, boolean recursive) {
        for (Query.Source source : select.from()) {
            if (source instanceof Query.Derived derived) {
                query(derived.query(), recursive);
            } else if (source instanceof Query.TableFunction function) {
                expression(function.call(), recursive);
            }
        }
        double most = 1;
        boolean within = factor <= MAX_FACTOR;
        for (Expression expression : select.expressions()) {
            most = Math.max(most, Growth.of(expression));
        }
        factor *= most;
        if (within && factor > MAX_FACTOR) {
            faults.add(SelectFault.refused(
                    select.first(), "the texts that this query and those inside it put together become too long"));
        }
        all(select.expressions(), recursive);
    }

    private void all(List<Expression> expressions, boolean recursive) {
        expressions.forEach(expression -> expression(expression, recursive));
    }

    private void expression(Expression expression, boolean recursive) {
        if (expression instanceof Expression.Field field) {
            expression(field.value(), recursive);
        } else if (expression instanceof Expression.Cast cast) {
            expression(cast.value(), recursive);
        } else if (expression instanceof Expression.Subquery subquery) {
            query(subquery.query(), recursive);
        } else if (expression instanceof Expression.Parts parts) {
            if (recursive && parts.operators().contains("||")) {
                doubling(parts.parts());
            }
            all(parts.parts(), recursive);
        } else if (expression instanceof Expression.Call call) {
            call(call, recursive);
        }
    }

    private void call(Expression.Call call, boolean recursive) {
        String objection = Growth.objection(call);
        if (objection != null) {
            faults.add(SelectFault.refused(call.name(), objection));
        }
        if (recursive && Growth.joins(call)) {
            doubling(call.arguments());
        }
        if (recursive && Growth.factor(call) > 1) {
            faults.add(SelectFault.refused(
                    call.name(), "\"" + call.name().name() + "\" in a recursive query makes texts too long"));
        }
        all(call.arguments(), recursive);
        all(call.rest(), recursive);
    }

    private void doubling(List<Expression> parts) {
        Set<String> seen = new HashSet<>();
        for (Expression part : parts) {
            if (part instanceof Expression.ColumnName column) {
                Lexeme last = column.path().get(column.path().size() - 1);
                if (!seen.add(last.name())) {
                    faults.add(SelectFault.refused(
                            last, "a recursive query may not put " + last.shown() + " together with itself"));
                }
            }
        }
    }
}
