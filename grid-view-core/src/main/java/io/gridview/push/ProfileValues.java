package io.gridview.push;

import io.gridview.data.ColumnType;
import io.gridview.dialect.SqlDialect;
import io.gridview.profile.ColumnProfile;
import io.gridview.profile.TableProfiler;
import java.util.List;

/**
 * What is told of the different values of one column: how many there are, and of moments the step they lie on.
 *
 * <p>A select of different values under a limit ends with the value that reaches it, in engines that can do so; the step
 * is found from these values, so that what it costs does not grow with the rows.
 */
final class ProfileValues {
    private ProfileValues() {}

    /** In the order in which {@link ProfileAnswer} reads them. */
    static List<String> of(ColumnProfile column, SqlDialect dialect) {
        String count = dialect.encoded("count(*)", ColumnType.INTEGER);
        return isMoment(column) ? List.of(count, StepSql.grain(column.type(), dialect)) : List.of(count);
    }

    /** Where they are selected from. */
    static String from(ColumnProfile column, int place, SqlDialect dialect) {
        String value = "c" + place;
        String compared = column.type() == ColumnType.JSON ? dialect.encoded(value, ColumnType.JSON) : value;
        String different = "SELECT DISTINCT " + compared + " AS v FROM r WHERE " + value + " IS NOT NULL";
        String some = "(" + dialect.page(different, TableProfiler.MOST_DISTINCT, 0) + ") x";
        return " FROM " + (isMoment(column) ? StepSql.from(some, column.type(), dialect) : some);
    }

    static boolean isMoment(ColumnProfile column) {
        return column.type().isTemporal() || column.type() == ColumnType.TIME;
    }
}
