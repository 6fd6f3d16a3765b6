package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.spec.Aggregate;
import io.gridview.spec.Align;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The format and side of a column that asks for none. */
final class DefaultFormats {
    private static final Pattern YEAR_NAME = Pattern.compile("(?i)(.*[^a-z])?(year|yr|jahr|rok|a\u00f1o|ann\u00e9e)");
    private static final Pattern MONTH_NAME = Pattern.compile("(?i)(.*[^a-z])?(month|quarter|monat|quartal|mes|mois)");
    private static final int MOST_DECIMALS = 4;

    private DefaultFormats() {}

    /**
     * The format of a column's cells.
     *
     * @param traits looked at only where they matter: finding them may take a look at all rows
     */
    static FormatSpec of(Column column, Supplier<ColumnTraits> traits) {
        return switch (column.type()) {
            case INTEGER -> FormatSpec.of(isYear(column, traits) ? FormatType.TEXT : FormatType.INTEGER);
            case BIG_INTEGER -> FormatSpec.of(FormatType.INTEGER);
            case DECIMAL -> decimal(traits.get().scale());
            case DOUBLE -> FormatSpec.of(FormatType.NUMBER);
            case BOOLEAN -> FormatSpec.of(FormatType.BOOLEAN);
            case DATE -> FormatSpec.of(isMonths(column, traits) ? FormatType.MONTH : FormatType.DATE);
            case TIMESTAMP ->
                FormatSpec.of(
                        isMonths(column, traits)
                                ? FormatType.MONTH
                                : traits.get().midnights() ? FormatType.DATE : FormatType.DATETIME);
            case INSTANT -> FormatSpec.of(FormatType.DATETIME);
            case TEXT, TIME, JSON -> FormatSpec.of(FormatType.TEXT);
        };
    }

    /** The format of an aggregate of a column whose cells are written in {@code cells}. */
    static FormatSpec ofAggregate(Aggregate aggregate, FormatSpec cells) {
        return switch (aggregate) {
            case COUNT, COUNT_DISTINCT -> FormatSpec.of(FormatType.INTEGER);
            case AVG, MEDIAN ->
                cells.type() == FormatType.INTEGER || cells.type() == FormatType.TEXT
                        ? FormatSpec.of(FormatType.NUMBER)
                                .withUnit(cells.unit())
                                .withCompact(cells.compact())
                        : cells;
            case SUM -> cells.type() == FormatType.TEXT ? FormatSpec.of(FormatType.NUMBER) : cells;
            case MIN, MAX, FIRST, LAST -> cells;
        };
    }

    static Align align(Column column) {
        return column.type().isNumeric() ? Align.RIGHT : Align.LEFT;
    }

    private static FormatSpec decimal(int scale) {
        if (scale <= 0) {
            return FormatSpec.of(FormatType.INTEGER);
        }
        return scale <= MOST_DECIMALS
                ? FormatSpec.of(FormatType.NUMBER).withDecimals(scale)
                : FormatSpec.of(FormatType.NUMBER);
    }

    /** First days of months under a name that says so are the months themselves. */
    private static boolean isMonths(Column column, Supplier<ColumnTraits> traits) {
        return MONTH_NAME.matcher(column.key()).matches() && traits.get().firstDays();
    }

    /** A year is an integer by type only: nobody groups its digits. */
    private static boolean isYear(Column column, Supplier<ColumnTraits> traits) {
        return YEAR_NAME.matcher(column.key()).matches() && traits.get().years();
    }
}
