package io.gridview.present;

import io.gridview.profile.ColumnProfile;
import io.gridview.profile.Role;
import io.gridview.profile.TableProfile;
import io.gridview.profile.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What there is to choose from: the profiled columns by what they can do in a chart or KPI.
 *
 * @param profile the table
 * @param sql what the statement says of the result
 * @param purpose what the words ask for
 */
record Situation(TableProfile profile, SqlShape sql, Purpose purpose) {
    private static final Set<String> ADDING = Set.of("count", "sum");
    private static final Set<String> LEVELS = Set.of(
            "population", "employment", "stock", "inventory", "headcount", "balance", "members", "subscribers", "debt");

    /** Quantities, in the table's order. */
    List<ColumnProfile> measures() {
        return profile.columns().stream().filter(column -> isMeasure(column)).toList();
    }

    /** Columns to group by, time aside. */
    List<ColumnProfile> dimensions() {
        return profile.columns().stream()
                .filter(column -> !isMeasure(column) && column.filled() > 0)
                .filter(column -> switch (column.role()) {
                    case DIMENSION, ORDINAL, FLAG -> true;
                    case IDENTIFIER -> profile.rowCount() <= 50;
                    case ADDITIVE, INTENSIVE -> isGroupKey(column);
                    case TIME, FREE_TEXT, COORDINATE -> false;
                })
                .toList();
    }

    List<ColumnProfile> times() {
        return profile.withRole(Role.TIME);
    }

    boolean isAdditive(ColumnProfile column) {
        return sql.function(column.key()).map(ADDING::contains).orElse(column.role() == Role.ADDITIVE);
    }

    /** Whether the statement or the name says that the column was computed from many rows. */
    boolean isAggregate(ColumnProfile column) {
        return sql.function(column.key()).isPresent() || sql.grouped();
    }

    private boolean isMeasure(ColumnProfile column) {
        if (!column.type().isNumeric()) {
            return false;
        }
        return sql.function(column.key()).isPresent() || (column.role().isMeasure() && !isGroupKey(column));
    }

    /** Beside aggregates, a number that is none is what the rows were grouped by. */
    boolean isGroupKey(ColumnProfile column) {
        return sql.grouped()
                && !sql.functions().isEmpty()
                && sql.function(column.key()).isEmpty();
    }

    /** Whether a LIMIT probably left rows out, so that nothing here is a total. */
    boolean isCut() {
        return sql.limit().isPresent() && profile.rowCount() >= sql.limit().getAsLong();
    }

    /** Whether the column is a level at many times, which no sum over times makes sense of. */
    boolean isLevelOverTime(ColumnProfile column) {
        return times().stream().anyMatch(time -> time.distinct() > 1)
                && Words.lower(column.key()).stream().anyMatch(LEVELS::contains);
    }

    /** Whether the rows follow one another in time, each at another time. */
    boolean isTimeSeries() {
        return times().stream()
                .anyMatch(time -> time.unique() && time.ascending() && time.filled() == profile.rowCount());
    }

    /** The measure that rows are ordered down by, as a ranking is; null for none. */
    @Nullable
    ColumnProfile rankedBy() {
        if (!sql.ranked()) {
            return null;
        }
        return measures().stream()
                .filter(measure -> measure.descending() && measure.distinct() > 1)
                .findFirst()
                .orElse(null);
    }
}
