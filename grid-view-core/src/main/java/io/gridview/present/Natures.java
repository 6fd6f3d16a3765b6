package io.gridview.present;

import io.gridview.data.ColumnType;
import io.gridview.language.ColumnName;
import io.gridview.language.NameSense;
import io.gridview.profile.ColumnProfile;
import io.gridview.profile.Role;
import io.gridview.statement.AggregateFunction;
import io.gridview.statement.Source;
import org.jspecify.annotations.Nullable;

/** Tells what a column is: the statement is heard first, as it knows what was computed; then the name and the values. */
final class Natures {
    private Natures() {}

    /**
     * The nature of a column.
     *
     * @param source where its values come from; null where that is not known
     * @param grouped whether rows were grouped by it
     */
    static Nature of(ColumnProfile column, @Nullable Source source, boolean grouped) {
        if (column.type() == ColumnType.JSON) {
            return Nature.TEXT;
        }
        boolean numeric = column.type().isNumeric();
        if (source == null) {
            return byRole(column, grouped);
        } else if (source instanceof Source.Plain plain) {
            return plain(plain.name(), column, grouped);
        } else if (source instanceof Source.Aggregated made) {
            // What was counted inside may be what rows are grouped by outside.
            return grouped ? byRole(column, true) : aggregate(made, column);
        } else if (source instanceof Source.Timed timed) {
            return timed.part().isLinear() ? Nature.TIME : Nature.ORDERED;
        } else if (source instanceof Source.Ratio ratio) {
            return !numeric ? Nature.TEXT : ratio.additive() ? Nature.PART : Nature.LEVEL;
        } else if (source instanceof Source.Windowed windowed) {
            return numeric ? windowed(windowed) : byRole(column, false);
        } else if (source instanceof Source.Classed classed) {
            return classed(classed, column, grouped);
        } else if (source instanceof Source.Constant) {
            return Nature.NOTHING;
        } else if (source instanceof Source.Computed computed && numeric && !grouped) {
            return computed(computed, column);
        }
        return byRole(column, grouped);
    }

    /** An alias may hide what a column is, and its own name may be less telling than the alias. */
    private static Nature plain(String name, ColumnProfile column, boolean grouped) {
        Nature shown = byRole(column, grouped);
        if (shown != Nature.AMOUNT || name.equalsIgnoreCase(column.key())) {
            return shown;
        }
        return byRole(column, column.roleAs(name), grouped);
    }

    private static Nature aggregate(Source.Aggregated made, ColumnProfile column) {
        if (!column.type().isNumeric()) {
            // A greatest name or latest date is an answer about a group, and nothing to group by again.
            return column.role() == Role.TIME ? Nature.MOMENT : Nature.TEXT;
        }
        return switch (made.function()) {
            // One thing may be counted as different in several groups.
            case COUNT -> made.distinct() ? Nature.LEVEL : Nature.AMOUNT;
            case SUM ->
                made.of() instanceof Source.Aggregated inner
                                && !inner.function().adds()
                        ? Nature.LEVEL
                        : Nature.AMOUNT;
            case MIN, MAX -> column.role() == Role.TIME ? Nature.MOMENT : Nature.LEVEL;
            case AVG, MEDIAN, QUANTILE, SPREAD, CORRELATION -> Nature.LEVEL;
            case PICK, OTHER -> {
                Nature own = byRole(column, false);
                yield own == Nature.AMOUNT ? Nature.LEVEL : own;
            }
        };
    }

    private static Nature windowed(Source.Windowed windowed) {
        return switch (windowed.kind()) {
            case RANK -> Nature.RANK;
            case RUNNING -> Nature.RUNNING;
            case CHANGE -> Nature.CHANGE;
            case WHOLE, NEIGHBOUR -> Nature.LEVEL;
        };
    }

    private static Nature classed(Source.Classed classed, ColumnProfile column, boolean grouped) {
        if (column.type().isNumeric() && !grouped) {
            return classed.numeric() ? Nature.ORDERED : byRole(column, false);
        }
        return classed.numeric() || column.type().isNumeric() || column.role() == Role.ORDINAL
                ? Nature.ORDERED
                : Nature.CATEGORY;
    }

    private static Nature computed(Source.Computed computed, ColumnProfile column) {
        if (computed.aggregates().isEmpty()) {
            return byRole(column, false);
        }
        boolean adds = computed.aggregates().stream().allMatch(AggregateFunction::adds)
                && computed.aggregates().size() == 1
                && column.role() == Role.ADDITIVE;
        return adds ? Nature.AMOUNT : Nature.LEVEL;
    }

    /** Dates in a spelling that nobody reads still have an order. */
    private static boolean isDated(ColumnProfile column) {
        return column.type() == ColumnType.TEXT && ColumnName.of(column.key()).has(NameSense.DATE);
    }

    /** Codes, and identifiers in words, name the groups that rows were put in. */
    private static Nature groupedIdentifier(ColumnProfile column) {
        if (!column.type().isNumeric()) {
            return Nature.CATEGORY;
        }
        return ColumnName.of(column.key()).is(NameSense.CODE) ? Nature.ORDERED : Nature.IDENTIFIER;
    }

    private static Nature byRole(ColumnProfile column, boolean grouped) {
        return byRole(column, column.role(), grouped);
    }

    private static Nature byRole(ColumnProfile column, Role role, boolean grouped) {
        if (column.filled() == 0) {
            return Nature.NOTHING;
        }
        return switch (role) {
            // Fractions of one are shares and rates, whatever they are called; amounts are rarely all so small.
            case ADDITIVE ->
                grouped
                        ? Nature.ORDERED
                        : column.withinOne() && !column.numbers().whole() ? Nature.LEVEL : Nature.AMOUNT;
            case INTENSIVE -> grouped ? Nature.ORDERED : Nature.LEVEL;
            // Texts such as 2024-03 or 1990~1999 lie along a time line as dates do.
            case DIMENSION ->
                column.texts().spells() != null ? Nature.TIME : isDated(column) ? Nature.ORDERED : Nature.CATEGORY;
            case FLAG -> Nature.CATEGORY;
            case TIME -> Nature.TIME;
            case ORDINAL -> Nature.ORDERED;
            case IDENTIFIER -> grouped ? groupedIdentifier(column) : Nature.IDENTIFIER;
            case FREE_TEXT -> Nature.TEXT;
            case COORDINATE -> Nature.COORDINATE;
        };
    }
}
