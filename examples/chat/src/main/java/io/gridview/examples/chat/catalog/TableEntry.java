package io.gridview.examples.chat.catalog;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One table and the words for what is in it.
 *
 * @param rowWords words for its rows, such as {@code flights}
 * @param topicWords words that name the table but no row
 * @param countName the result column's name of a count of rows, null where counting rows says nothing
 * @param defaultMeasure the measure meant by the topic alone, or null
 * @param key the columns that tell a row from all others, empty where there is no such key
 * @param large whether rows are too many to be shown one by one
 * @param colour the dimension that tells the points of a scatter apart, or null
 * @param time the column of time, or null
 */
public record TableEntry(
        String table,
        String title,
        String about,
        String source,
        List<String> rowWords,
        List<String> topicWords,
        @Nullable String countName,
        @Nullable String defaultMeasure,
        List<String> key,
        WhenBare whenBare,
        @Nullable Boolean large,
        List<String> listColumns,
        List<String> listOrder,
        @Nullable String colour,
        ReportPlan report,
        @Nullable TimeAxis time,
        List<Measure> measures,
        List<MeasureFamily> families,
        List<Dimension> dimensions,
        List<Condition> conditions,
        List<String> suggestions) {

    public TableEntry {
        rowWords = Lists.orEmpty(rowWords);
        topicWords = Lists.orEmpty(topicWords);
        key = Lists.orEmpty(key);
        listColumns = Lists.orEmpty(listColumns);
        listOrder = Lists.orEmpty(listOrder);
        measures = Lists.orEmpty(measures);
        families = Lists.orEmpty(families);
        dimensions = Lists.orEmpty(dimensions);
        conditions = Lists.orEmpty(conditions);
        suggestions = Lists.orEmpty(suggestions);
    }

    /** True where rows are too many to be shown one by one. */
    public boolean isLarge() {
        return Boolean.TRUE.equals(large);
    }

    /** The measure in {@code column}. */
    public Measure measure(String column) {
        return measures.stream()
                .filter(measure -> measure.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No measure " + column + " in " + table));
    }

    /** The dimension in {@code column}, if it is one. */
    public Optional<Dimension> dimension(String column) {
        return dimensions.stream()
                .filter(dimension -> dimension.column().equals(column))
                .findFirst();
    }

    /** The grain called {@code word}, if the table has a time and the grain suits it. */
    public Optional<Grain> grain(String word) {
        return time == null
                ? Optional.empty()
                : time.grains().stream()
                        .filter(grain -> grain.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst();
    }

    /** What a row is called in a sentence. */
    public String rowName() {
        return rowWords.isEmpty() ? "rows of " + table : rowWords.get(0);
    }
}
