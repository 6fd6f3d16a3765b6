package io.gridview.examples.chat.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a table say about it, looked up once at start.
 *
 * @param values the distinct values of each dimension that questions can name, in order
 * @param firstDay the first day there is a row for, null where the table has no time
 * @param lastDay the last such day
 * @param years the years there are rows for
 * @param columns the columns with their SQL types, in order
 */
public record TableFacts(
        long rowCount,
        Map<String, List<String>> values,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        SortedSet<Integer> years,
        List<ColumnFact> columns) {

    /** A column as the database describes it. */
    public record ColumnFact(String name, String type) {}
}
