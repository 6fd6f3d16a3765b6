package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.words.Role;
import io.gridview.examples.chat.words.Sense;

/** Reads "how many" and "number of": of rows, or of different values of a dimension. */
final class CountRule implements Rule {
    @Override
    public void read(Utterance words, Draft draft) {
        for (int at = 0; at < words.size(); at++) {
            if (words.has(at, Role.COUNT)) {
                words.use(at);
                int next = words.skipPrepositions(at + 1);
                if (words.text(next).equalsIgnoreCase("different")) {
                    next++;
                }
                if (words.is(next, Sense.Quantity.class)) {
                    continue;
                }
                if (words.is(next, Sense.Grouping.class) && !words.is(next, Sense.Rows.class)) {
                    draft.distinct = words.sense(next, Sense.Grouping.class)
                            .orElseThrow()
                            .dimension();
                    words.use(next);
                } else {
                    draft.count = true;
                }
            }
        }
    }
}
