package io.gridview.examples.chat.catalog;

import java.util.List;
import java.util.Locale;

/**
 * A table's column of time.
 *
 * @param grains the steps that make sense here
 * @param defaultGrain the step of "over time"
 */
public record TimeAxis(String column, Kind kind, List<Grain> grains, Grain defaultGrain) {

    /** What the column holds. */
    public enum Kind {
        /** A year as an integer. */
        YEAR,
        /** The first day of a month. */
        MONTH,
        /** A date. */
        DATE,
        /** A date and a time of day. */
        TIMESTAMP
    }

    public TimeAxis {
        defaultGrain = requireAmong(defaultGrain, grains);
        grains = List.copyOf(grains);
    }

    private static Grain requireAmong(Grain grain, List<Grain> grains) {
        if (!grains.contains(grain)) {
            throw new IllegalArgumentException("The default grain " + grain + " is not among " + grains);
        }
        return grain;
    }

    /** The expression that says in which step a row falls. */
    public String expression(Grain grain) {
        return switch (grain) {
            case YEAR -> kind == Kind.YEAR ? column : "year(" + column + ")";
            case QUARTER -> "date_trunc('quarter', " + column + ")";
            case MONTH -> kind == Kind.MONTH ? column : "date_trunc('month', " + column + ")";
            case WEEK -> "date_trunc('week', " + column + ")";
            case DAY -> kind == Kind.TIMESTAMP ? "CAST(" + column + " AS DATE)" : column;
            case HOUR -> "hour(" + column + ")";
            case WEEKDAY -> "dayname(" + column + ")";
            case MONTH_OF_YEAR -> "monthname(" + column + ")";
        };
    }

    /** The expression that puts the steps in order. */
    public String order(Grain grain) {
        return switch (grain) {
            case WEEKDAY -> "isodow(" + column + ")";
            case MONTH_OF_YEAR -> "month(" + column + ")";
            default -> alias(grain);
        };
    }

    /** The result column's name. */
    public String alias(Grain grain) {
        return expression(grain).equals(column) ? column : grain.name().toLowerCase(Locale.ROOT);
    }
}
