package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.catalog.Aggregate;
import io.gridview.examples.chat.words.Role;
import io.gridview.examples.chat.words.Sense;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads measures and the aggregate said before or behind them: "average delay and distance", "total cost". */
final class MeasureRule implements Rule {
    private static final Map<Role, Aggregate> AGGREGATES = Map.of(
            Role.AVERAGE, Aggregate.AVG,
            Role.SUM, Aggregate.SUM,
            Role.MAXIMUM, Aggregate.MAX,
            Role.MINIMUM, Aggregate.MIN,
            Role.MEDIAN, Aggregate.MEDIAN);

    @Override
    public void read(Utterance words, Draft draft) {
        for (int at = 0; at < words.size(); at++) {
            Aggregate aggregate = aggregate(words, at);
            if (aggregate != null) {
                aggregated(words, at, aggregate, draft);
            }
        }
        for (int at = 0; at < words.size(); at++) {
            if (isMeasure(words, at)) {
                take(words, at, behind(words, at + 1), draft);
            }
        }
    }

    /** An aggregate holds for the measures that follow it, joined by "and", until another aggregate. */
    private static void aggregated(Utterance words, int at, Aggregate aggregate, Draft draft) {
        int next = words.skipPrepositions(at + 1);
        if (words.is(next, Sense.Topic.class)) {
            next = words.skipPrepositions(next + 1);
        }
        boolean found = false;
        while (take(words, next, aggregate, draft)) {
            found = true;
            boolean joined = words.hasAny(next + 1, Role.AND, Role.VERSUS);
            if (!joined || !isMeasure(words, next + 2)) {
                break;
            }
            words.use(next + 1);
            next += 2;
        }
        if (found) {
            words.use(at);
        } else if (aggregate == Aggregate.SUM && words.is(next, Sense.Rows.class)) {
            draft.count = true;
            words.use(at);
        } else if (words.is(at + 1, Sense.Topic.class)
                && draft.table.defaultMeasure() != null
                && !isMeasureAhead(words, at)) {
            draft.measure(draft.table.measure(draft.table.defaultMeasure()), aggregate);
            words.use(at);
        }
    }

    /** "body mass on average": the aggregate that follows a measure. */
    private static @Nullable Aggregate behind(Utterance words, int at) {
        Aggregate aggregate = aggregate(words, at);
        if (aggregate != null) {
            words.use(at);
        }
        return aggregate;
    }

    private static boolean take(Utterance words, int at, @Nullable Aggregate aggregate, Draft draft) {
        Optional<Sense.Quantity> quantity = words.sense(at, Sense.Quantity.class);
        Optional<Sense.Family> family = words.sense(at, Sense.Family.class);
        quantity.ifPresent(found -> draft.measure(found.measure(), aggregate));
        if (quantity.isEmpty()) {
            family.ifPresent(found -> draft.family(found.family(), aggregate));
        }
        if (quantity.isEmpty() && family.isEmpty()) {
            return false;
        }
        words.use(at);
        return true;
    }

    private static boolean isMeasure(Utterance words, int at) {
        return words.is(at, Sense.Quantity.class) || words.is(at, Sense.Family.class);
    }

    private static boolean isMeasureAhead(Utterance words, int at) {
        for (int next = at + 1; next < words.size(); next++) {
            if (isMeasure(words, next)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Aggregate aggregate(Utterance words, int at) {
        for (Map.Entry<Role, Aggregate> entry : AGGREGATES.entrySet()) {
            if (words.has(at, entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }
}
