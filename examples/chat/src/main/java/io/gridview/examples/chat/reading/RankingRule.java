package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.words.Role;
import io.gridview.examples.chat.words.Sense;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Reads orders by size: "top 10", "the 5 heaviest", "most", "longest delays". */
final class RankingRule implements Rule {
    private static final int MAX = 1000;

    @Override
    public void read(Utterance words, Draft draft) {
        for (int at = 0; at < words.size(); at++) {
            boolean top = words.hasAny(at, Role.TOP, Role.BOTTOM);
            Optional<Sense.Extreme> extreme = words.sense(at, Sense.Extreme.class);
            if (top || extreme.isPresent() || words.hasAny(at, Role.MOST, Role.LEAST)) {
                boolean highest = extreme.map(Sense.Extreme::highest).orElse(words.hasAny(at, Role.TOP, Role.MOST));
                order(words, at, draft, top, highest, extreme);
            }
        }
        limitBeforeName(words, draft);
    }

    private static void order(
            Utterance words, int at, Draft draft, boolean top, boolean highest, Optional<Sense.Extreme> extreme) {
        if (draft.highestFirst != null && draft.highestFirst != highest) {
            draft.problem("Both the highest and the lowest were asked for; ask for one of them.");
        }
        draft.highestFirst = highest;
        draft.top |= top;
        if (extreme.isPresent()) {
            draft.measure(extreme.get().measure(), null);
        } else if (words.is(at + 1, Sense.Quantity.class) || words.is(at + 1, Sense.Family.class)) {
            draft.extremeOfMeasure = !top;
            draft.pluralExtreme = isPlural(words.text(at + 1));
        }
        if (takeNumber(words, at + 1, draft)) {
            words.use(at + 1);
        } else if (takeNumber(words, at - 1, draft)) {
            words.use(at - 1);
        }
        words.use(at);
    }

    /** "the 5 airlines with the most strikes", "list 20 flights". */
    private static void limitBeforeName(Utterance words, Draft draft) {
        for (int at = 0; at < words.size(); at++) {
            boolean name = words.is(at + 1, Sense.Grouping.class) || words.is(at + 1, Sense.Rows.class);
            if (name && (draft.highestFirst != null || draft.list) && takeNumber(words, at, draft)) {
                words.use(at);
            }
        }
    }

    private static boolean takeNumber(Utterance words, int at, Draft draft) {
        BigDecimal number = words.number(at);
        if (number == null || draft.limit != null) {
            return false;
        }
        if (number.scale() > 0 || number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(MAX)) > 0) {
            draft.problem("“" + words.text(at) + "” is no number of rows to show; 1 to " + MAX + " would be.");
            return true;
        }
        draft.limit = number.intValue();
        return true;
    }

    private static boolean isPlural(String text) {
        return text.toLowerCase(Locale.ROOT).endsWith("s");
    }
}
