package io.gridview.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One language.
 *
 * @param code such as {@code en}
 * @param functionWords the small words that give the language away, plain
 * @param axisWords what stands before the columns that something is asked by
 * @param phrases what purposes are understood by
 * @param names what words in column names can tell
 * @param spelling how words of column names are written for readers
 * @param phrasebook what labels and titles are made of
 * @param calendar the names of months, weekdays and quarters
 * @param scales names that are steps from little to much
 * @param ranges the words of ranges of numbers
 * @param rest the names of what is left, plain
 */
record Language(
        String code,
        Set<String> functionWords,
        AxisWords axisWords,
        PhraseTree phrases,
        Map<NameSense, List<String>> names,
        Spelling spelling,
        Phrasebook phrasebook,
        CalendarNames calendar,
        Scales scales,
        RangeWords ranges,
        Set<String> rest) {}
