package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.catalog.Grain;
import io.gridview.examples.chat.catalog.TimeAxis;
import io.gridview.examples.chat.query.GroupKey;
import io.gridview.examples.chat.words.Role;
import io.gridview.examples.chat.words.Sense;
import java.util.Optional;

/** Reads what to group by: "by species and island", "per month", "monthly", "over time". */
final class GroupRule implements Rule {
    @Override
    public void read(Utterance words, Draft draft) {
        for (int at = 0; at < words.size(); at++) {
            if (words.has(at, Role.BY)) {
                by(words, at, draft);
            } else if (words.sense(at, Sense.Step.class)
                    .filter(Sense.Step::adverb)
                    .isPresent()) {
                step(words, at, draft);
            }
        }
    }

    private static void by(Utterance words, int at, Draft draft) {
        int next = at + 1;
        boolean found = false;
        if (draft.highestFirst != null && words.is(next, Sense.Rows.class)) {
            words.use(at);
            return;
        }
        boolean measureOnly = draft.highestFirst == null && !draft.compare && !draft.report;
        if (measureOnly && words.is(next, Sense.Quantity.class) && !isKey(words, next)) {
            draft.problem(
                    "“" + words.text(next) + "” is a number, so there is no grouping by it; ask for its distribution.");
            words.use(at);
            return;
        }
        while (key(words, next, draft)) {
            found = true;
            boolean more = words.has(next + 1, Role.AND);
            int following = words.has(next + 2, Role.AND) || words.has(next + 2, Role.BY) ? next + 3 : next + 2;
            if (!more || !isKey(words, following)) {
                break;
            }
            words.use(next + 1, following);
            next = following;
        }
        // "top 10 airlines by strikes": what follows is no group but the measure to rank by.
        if (found || draft.highestFirst != null || draft.compare) {
            words.use(at);
        }
    }

    private static boolean isKey(Utterance words, int at) {
        return words.is(at, Sense.Grouping.class) || words.is(at, Sense.Step.class);
    }

    private static boolean key(Utterance words, int at, Draft draft) {
        Optional<Sense.Grouping> grouping = words.sense(at, Sense.Grouping.class);
        if (grouping.isPresent()) {
            draft.group(new GroupKey.ByDimension(grouping.get().dimension()));
            words.use(at);
            return true;
        }
        if (words.is(at, Sense.Step.class)) {
            step(words, at, draft);
            return true;
        }
        return false;
    }

    static void step(Utterance words, int at, Draft draft) {
        Grain grain = words.sense(at, Sense.Step.class).orElseThrow().grain();
        TimeAxis axis = draft.table.time();
        if (axis == null) {
            draft.problem(
                    "“" + words.text(at) + "” has no meaning for " + draft.table.title() + ": its rows have no date.");
        } else if (!axis.grains().contains(grain)) {
            draft.problem(draft.table.title() + " cannot be counted by " + grain.word() + ", only by "
                    + String.join(", ", axis.grains().stream().map(Grain::word).toList()) + ".");
        } else {
            draft.group(new GroupKey.ByGrain(axis, grain));
        }
        words.use(at);
    }
}
