package io.gridview.statement;

import io.gridview.statement.Expression.Literal;
import io.gridview.statement.Expression.Mixed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what stands behind GROUP BY and ORDER BY. */
final class ListReader {
    private static final Set<String> SETS = Set.of("rollup", "cube", "sets");

    private static final int MOST_GROUPS = 256;

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private boolean subtotals;

    ListReader(Cursor cursor, ExpressionReader expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /** Whether there are groups of groups among the ones read. */
    boolean hasSubtotals() {
        return subtotals;
    }

    List<Listed> read() {
        List<Listed> all = new ArrayList<>();
        int end = cursor.end;
        do {
            int stop = Clauses.itemEnd(cursor, cursor.at);
            if (stop > cursor.at) {
                cursor.end = stop;
                item(all, stop);
                cursor.end = end;
            }
            cursor.at = stop;
        } while (cursor.take(','));
        return all;
    }

    private void item(List<Listed> all, int to) {
        if (cursor.is("grouping") && cursor.is(cursor.at + 1, "sets")) {
            cursor.at++;
        }
        int start = cursor.at;
        if (SETS.contains(cursor.word(start)) && cursor.symbol(start + 1, '(')) {
            subtotals = true;
            int closing = cursor.closing(start + 1);
            cursor.at = start + 2;
            groups(all, closing);
            return;
        }
        if (cursor.is("all")) {
            all.add(new Listed(new Literal(Literal.Kind.OTHER, ""), "all", cursor.is(start + 1, "desc"), true));
            return;
        }
        if (cursor.symbol('(') && cursor.closing(start) == to - 1 && cursor.find(start + 1, ',') < to - 1) {
            cursor.at++;
            groups(all, to - 1);
            return;
        }
        Expression expression = expressions.read();
        int stop = cursor.at;
        subtotals |= cursor.is("with") && SETS.contains(cursor.word(cursor.at + 1));
        boolean descending = cursor.is("desc");
        all.add(new Listed(
                expression == null ? new Mixed(List.of(), false) : expression,
                NameText.of(cursor, start, stop),
                descending,
                false));
    }

    /** Reads the columns of groupings, which may be lists in lists. */
    private void groups(List<Listed> all, int to) {
        int end = cursor.end;
        cursor.end = to;
        while (cursor.more()) {
            int start = cursor.at;
            if (cursor.symbol('(')) {
                // The brackets of a list within do not matter.
                cursor.at++;
                continue;
            }
            Expression expression = expressions.read();
            if (expression != null
                    && all.size() < MOST_GROUPS
                    && all.stream().noneMatch(listed -> Same.are(listed.expression(), expression))) {
                all.add(new Listed(expression, NameText.of(cursor, start, cursor.at), false, false));
            }
            if (expression == null) {
                cursor.at = Math.max(cursor.at, start + 1);
            }
        }
        cursor.end = end;
        cursor.at = to;
    }
}
