package io.gridview.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order that a reader expects of names: that of the calendar from January and from Monday, of a scale or of ranges
 * where all names are of one such list; else the alphabet's with the numbers inside names taken as numbers.
 */
public final class NameOrder implements Comparator<String> {
    /** No language has more names for the months in all their spellings, upper and lower case. */
    private static final int MOST_NAMES = 100;

    private static final int SATURDAY = 5;
    private static final int LAST = Integer.MAX_VALUE;
    private static final NameOrder BY_LETTERS = new NameOrder(NameCycle.NONE, Map.of());

    private final NameCycle cycle;
    private final Map<String, Integer> places;

    private NameOrder(NameCycle cycle, Map<String, Integer> places) {
        this.cycle = cycle;
        this.places = places;
    }

    /** The order of these names, whatever their upper and lower case. */
    public static NameOrder of(Collection<String> names) {
        if (names.isEmpty() || names.size() > MOST_NAMES) {
            return BY_LETTERS;
        }
        List<String> plain = names.stream().map(NameOrder::plain).toList();
        for (Language language : Languages.ALL) {
            NameCycle round = language.calendar().roundOf(plain);
            if (round != NameCycle.NONE) {
                return new NameOrder(round, placed(names, language.calendar().places(round)));
            }
        }
        for (Language language : Languages.ALL) {
            Map<String, Integer> steps = language.scales().stepsOf(plain);
            if (!steps.isEmpty()) {
                return new NameOrder(NameCycle.SCALE, placed(names, steps));
            }
        }
        Map<String, Integer> ranges = Ranges.places(names);
        return ranges.isEmpty() ? BY_LETTERS : new NameOrder(NameCycle.RANGE, ranges);
    }

    private static Map<String, Integer> placed(Collection<String> names, Map<String, Integer> placeOfPlain) {
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, placeOfPlain.get(plain(name))));
        return places;
    }

    /** An abbreviation may end with a full stop. */
    private static String plain(String text) {
        return PlainText.of(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }

    /** What the order comes from. */
    public NameCycle cycle() {
        return cycle;
    }

    @Override
    public int compare(String a, String b) {
        int order = Integer.compare(places.getOrDefault(a, LAST), places.getOrDefault(b, LAST));
        return order != 0 ? order : NumbersInside.compare(a, b);
    }

    /**
     * Whether names in this order read well: it is the cycle's or its reverse, or goes around the calendar without a
     * gap, as business years and weeks from Saturday or Sunday do.
     */
    public boolean runsThrough(List<String> names) {
        boolean rises = true;
        boolean falls = true;
        boolean goesRound = cycle == NameCycle.MONTH || cycle == NameCycle.QUARTER || cycle == NameCycle.WEEKDAY;
        for (int i = 1; i < names.size(); i++) {
            int step = places.getOrDefault(names.get(i), LAST) - places.getOrDefault(names.get(i - 1), LAST);
            rises &= step >= 0;
            falls &= step <= 0;
            goesRound &= step == 1 || step == 1 - length();
        }
        return rises || falls || (goesRound && mayBegin(names.get(0)));
    }

    private boolean mayBegin(String name) {
        return cycle != NameCycle.WEEKDAY || places.getOrDefault(name, LAST) >= SATURDAY;
    }

    private int length() {
        return switch (cycle) {
            case MONTH -> 12;
            case WEEKDAY -> 7;
            case QUARTER -> 4;
            case NONE, SCALE, RANGE -> places.size();
        };
    }
}
