package io.gridview.push;

import io.gridview.data.ColumnType;
import io.gridview.dialect.SqlDialect;
import io.gridview.profile.Grain;
import io.gridview.profile.TableProfiler;
import io.gridview.spec.TimeGrain;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The SQL that finds the coarsest step of moments, as {@link TableProfiler} finds it: a step of the calendar that each
 * day begins, or that each ends; else one of fixed length of which all are equally far behind the last.
 */
final class StepSql {
    /** Where some moment has a fraction of a second. */
    static final String FINER = "FINER";

    private static final long SECOND = 1_000_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final int DAYS_OF_WEEK = 7;

    private StepSql() {}

    /**
     * What {@link #grain} reads: the day {@code a}, the day behind it {@code b}, and the number {@code m}, which is days
     * of dates and microseconds of others.
     */
    static String from(String values, ColumnType type, SqlDialect dialect) {
        String number = "CAST(" + dialect.encoded("v", type) + " AS BIGINT) AS m";
        if (type == ColumnType.TIME) {
            return "(SELECT " + number + " FROM " + values + ") y";
        }
        String clock = type == ColumnType.INSTANT ? dialect.wallTime("v", ZoneOffset.UTC) : "v";
        ColumnType clockType = type == ColumnType.INSTANT ? ColumnType.TIMESTAMP : type;
        String days = "(SELECT " + dialect.floor(clock, clockType, TimeGrain.DAY) + " AS a, " + number + " FROM "
                + values + ") y";
        return "(SELECT a, CAST(a + INTERVAL '1' DAY AS DATE) AS b, m FROM " + days + ") z";
    }

    /** The name of the {@link Grain}, or {@link #FINER}. */
    static String grain(ColumnType type, SqlDialect dialect) {
        List<String> cases = new ArrayList<>();
        if (type != ColumnType.DATE) {
            cases.add(when("NOT " + all("m % " + SECOND + " = 0"), FINER));
        }
        if (type.isTemporal()) {
            String midnight = type == ColumnType.DATE ? "" : all("m % " + DAY + " = 0") + " AND ";
            for (TimeGrain step : List.of(TimeGrain.YEAR, TimeGrain.QUARTER, TimeGrain.MONTH)) {
                cases.add(when(
                        midnight + "(" + begins("a", step, dialect) + " OR " + begins("b", step, dialect) + ")",
                        step.name()));
            }
        }
        if (type == ColumnType.DATE) {
            cases.add(when(even(DAYS_OF_WEEK), Grain.WEEK.name()));
            return "CASE " + String.join(" ", cases) + " ELSE '" + Grain.DAY + "' END";
        }
        cases.add(when(even(DAYS_OF_WEEK * DAY), Grain.WEEK.name()));
        cases.add(when(even(DAY), Grain.DAY.name()));
        cases.add(when(even(HOUR), Grain.HOUR.name()));
        cases.add(when(even(MINUTE), Grain.MINUTE.name()));
        return "CASE " + String.join(" ", cases) + " ELSE '" + Grain.SECOND + "' END";
    }

    private static String when(String condition, String then) {
        return "WHEN " + condition + " THEN '" + then + "'";
    }

    private static String begins(String day, TimeGrain step, SqlDialect dialect) {
        return all(day + " = " + dialect.floor(day, ColumnType.DATE, step));
    }

    private static String all(String condition) {
        return "count(CASE WHEN " + condition + " THEN 1 END) = count(*)";
    }

    /** Whether all have the same rest; that of a negative number would be negative. */
    private static String even(long step) {
        String rest = "((m % " + step + " + " + step + ") % " + step + ")";
        return "min(" + rest + ") = max(" + rest + ")";
    }
}
