package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.spec.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers of an artifact come from: the rows at hand, or the engine that has all rows of the result. Columns are
 * those of the rows at hand; they say which column of the result is meant, and its type.
 */
public interface Figures {
    /** How many rows the result has. */
    Figure rowCount();

    /** An aggregate of all rows. */
    Figure total(Measure measure);

    /** An aggregate of the rows with the greatest value of {@code order}, and of those with the greatest below it. */
    LastTwo lastTwo(Measure measure, Column order);

    /**
     * Rows in groups.
     *
     * @param keys one or two
     * @param mostKeys how many values of each key are needed one by one; the most weighty of a large result
     */
    GroupTable groups(List<GroupKey> keys, List<Measure> measures, int mostKeys);

    /** How far the numbers of a column reach. */
    NumberSpread spread(Column numbers);

    /**
     * How many values lie in each bin of a power of ten.
     *
     * @return the count of each bin that has values, by {@code floor(value / 10^exponent)}; see {@link FineBins}
     */
    Map<Long, Long> bins(Column numbers, int exponent);

    /** What decides how a column is written. */
    ColumnTraits traits(Column column);

    /**
     * Rows to draw, chosen from all that have a place.
     *
     * @param sample how they are chosen
     */
    DrawnRows draw(RowSample sample);

    /**
     * Gets what was asked for and could only be answered from the rows at hand so far.
     *
     * @return true where there was something, so that asking again gives better answers
     */
    boolean fetch();

    /** What a reader should know of where the numbers come from. */
    List<Problem> problems();

    /**
     * The aggregates of the last two values of an ordering column.
     *
     * @param last null where there is no value
     * @param before null where there is no second value
     * @param partial true where rows of the result are missing
     */
    record LastTwo(@Nullable Object last, @Nullable Object before, boolean partial) {}
}
