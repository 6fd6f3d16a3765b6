package io.gridview.examples.chat.catalog;

import java.util.List;

/**
 * One everyday word for two measures: a temperature is a day's highest and its lowest.
 *
 * @param words the everyday words
 * @param high column of the measure that "hottest" or "above" is about
 * @param low column of the measure that "coldest" or "below" is about
 */
public record MeasureFamily(List<String> words, String high, String low) {}
