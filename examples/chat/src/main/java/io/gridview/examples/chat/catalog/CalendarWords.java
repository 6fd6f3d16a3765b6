package io.gridview.examples.chat.catalog;

import java.util.List;
import java.util.Map;

/**
 * The words of the calendar.
 *
 * @param grains nouns for steps of time, such as "month"
 * @param adverbs words that ask for steps by themselves, such as "monthly"
 * @param months twelve lists of names, January first
 * @param weekdays seven lists of names, Monday first
 * @param seasons the months, 1 to 12, of each season in the northern half of the world
 */
public record CalendarWords(
        Map<Grain, List<String>> grains,
        Map<Grain, List<String>> adverbs,
        List<List<String>> months,
        List<List<String>> weekdays,
        Map<String, List<Integer>> seasons) {}
