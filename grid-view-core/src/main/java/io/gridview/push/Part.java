package io.gridview.push;

import io.gridview.data.ColumnType;
import io.gridview.dialect.SqlDialect;
import org.jspecify.annotations.Nullable;

/**
 * One aggregate that an engine computes of the rows of a group.
 *
 * @param aggregate its SQL over the table {@code r}
 * @param type of what it gives
 * @param again how the results of several groups become that of all their rows
 */
record Part(String aggregate, ColumnType type, Again again) {
    /** How results of groups are put together. */
    enum Again {
        SUM,
        LEAST,
        GREATEST,
        /** They cannot be. */
        NEVER
    }

    static Part sum(String aggregate, ColumnType type) {
        return new Part(aggregate, type, Again.SUM);
    }

    static Part count(String aggregate) {
        return sum(aggregate, ColumnType.INTEGER);
    }

    /** The aggregate over a column that holds this one's results; null where there is none. */
    @Nullable
    String over(String results, SqlDialect dialect) {
        return switch (again) {
            case SUM -> type == ColumnType.DOUBLE ? "sum(" + results + ")" : dialect.sum(results, type);
            case LEAST -> dialect.least(results, type);
            case GREATEST -> dialect.greatest(results, type);
            case NEVER -> null;
        };
    }

    /** The type of results that were put together: sums may need more digits. */
    ColumnType typeAgain() {
        return again == Again.SUM && type == ColumnType.INTEGER ? ColumnType.BIG_INTEGER : type;
    }
}
