package io.gridview.language;

import java.util.List;

/**
 * The words that ranges are written with in one language.
 *
 * @param below before the upper end of a range that has no lower one: under
 * @param above before the lower end of a range that has no upper one: over
 * @param between between the two ends: to
 * @param andBelow after an upper end: or less
 * @param andAbove after a lower end: or more
 */
record RangeWords(
        List<String> below, List<String> above, List<String> between, List<String> andBelow, List<String> andAbove) {}
