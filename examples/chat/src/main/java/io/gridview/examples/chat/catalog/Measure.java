package io.gridview.examples.chat.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that can be averaged, added or compared.
 *
 * @param column the column that holds it
 * @param alias the result column's name where it differs from the column's; null where it does not
 * @param name the plain name, such as {@code body mass}
 * @param unit the unit's short form for sentences, null where there is none
 * @param unitWords words for the unit as people write it after a number
 * @param aggregate what is meant when nobody says average or total
 * @param bin the width of a histogram's class
 * @param highWords superlatives that mean the largest of it, such as {@code heaviest}
 * @param lowWords superlatives that mean the smallest of it
 * @param aboveWords comparatives before a lower limit, such as {@code heavier than}
 * @param belowWords comparatives before an upper limit
 */
public record Measure(
        String column,
        @Nullable String alias,
        String name,
        List<String> synonyms,
        @Nullable String unit,
        List<String> unitWords,
        Aggregate aggregate,
        double bin,
        List<String> highWords,
        List<String> lowWords,
        List<String> aboveWords,
        List<String> belowWords) {

    public Measure {
        synonyms = Lists.orEmpty(synonyms);
        unitWords = Lists.orEmpty(unitWords);
        highWords = Lists.orEmpty(highWords);
        lowWords = Lists.orEmpty(lowWords);
        aboveWords = Lists.orEmpty(aboveWords);
        belowWords = Lists.orEmpty(belowWords);
    }

    /** The result column's name. */
    public String resultName() {
        return alias == null ? column : alias;
    }
}
