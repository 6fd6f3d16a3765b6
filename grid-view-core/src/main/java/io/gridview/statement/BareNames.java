package io.gridview.statement;

import io.gridview.statement.Expression.Call;
import io.gridview.statement.Expression.Cast;
import io.gridview.statement.Expression.Choice;
import io.gridview.statement.Expression.Column;

/** The names that PostgreSQL gives to columns without an alias: of the function, of what is cast, else of nothing. */
final class BareNames {
    private BareNames() {}

    static String of(Expression expression) {
        if (expression instanceof Call call) {
            return call.function();
        }
        if (expression instanceof Cast cast) {
            return of(cast.of());
        }
        if (expression instanceof Column column) {
            return column.name();
        }
        return expression instanceof Choice ? "case" : "?column?";
    }
}
