package io.gridview.statement;

import io.gridview.statement.Expression.Call;
import io.gridview.statement.Expression.Cast;
import io.gridview.statement.Expression.Choice;
import io.gridview.statement.Expression.Column;
import io.gridview.statement.Expression.Condition;
import io.gridview.statement.Expression.Factor;
import io.gridview.statement.Expression.Mixed;
import io.gridview.statement.Expression.Negative;
import io.gridview.statement.Expression.Product;
import io.gridview.statement.Expression.Sum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether two expressions are the same but for case, quotes and brackets, and for tables that only one names. */
final class Same {
    private Same() {}

    static boolean are(@Nullable Expression one, @Nullable Expression other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        if (one instanceof Column a && other instanceof Column b) {
            String table = a.table();
            String otherTable = b.table();
            return a.name().equalsIgnoreCase(b.name())
                    && (table == null || otherTable == null || table.equalsIgnoreCase(otherTable));
        }
        if (one instanceof Call a && other instanceof Call b) {
            return called(a).equals(called(b))
                    && a.distinct() == b.distinct()
                    && a.star() == b.star()
                    && a.filter().equalsIgnoreCase(b.filter())
                    && windows(a.over(), b.over())
                    && all(a.arguments(), b.arguments());
        }
        if (one instanceof Cast a && other instanceof Cast b) {
            return TypeNames.areSame(a.type(), b.type()) && are(a.of(), b.of());
        }
        if (one instanceof Negative a && other instanceof Negative b) {
            return are(a.of(), b.of());
        }
        if (one instanceof Product a && other instanceof Product b) {
            return factors(a.factors(), b.factors());
        }
        if (one instanceof Choice a && other instanceof Choice b) {
            return are(a.operand(), b.operand())
                    && all(a.conditions(), b.conditions())
                    && all(a.results(), b.results());
        }
        return others(one, other);
    }

    private static String called(Call call) {
        return call.function().equals("extract") ? "date_part" : call.function();
    }

    private static boolean others(Expression one, Expression other) {
        if (one instanceof Sum a && other instanceof Sum b) {
            return all(a.terms(), b.terms());
        }
        if (one instanceof Condition a && other instanceof Condition b) {
            return all(a.parts(), b.parts());
        }
        if (one instanceof Mixed a && other instanceof Mixed b) {
            return a.joined() == b.joined() && all(a.parts(), b.parts());
        }
        return one instanceof Expression.Literal && one.equals(other);
    }

    private static boolean all(List<Expression> some, List<Expression> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!are(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean factors(List<Factor> some, List<Factor> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).operator() != others.get(i).operator()
                    || !are(some.get(i).of(), others.get(i).of())) {
                return false;
            }
        }
        return true;
    }

    private static boolean windows(Expression.@Nullable Window one, Expression.@Nullable Window other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.partitioned() == other.partitioned() && all(one.orderedBy(), other.orderedBy());
    }
}
