package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.query.Filter;
import io.gridview.examples.chat.words.Role;
import io.gridview.examples.chat.words.Sense;
import java.util.Optional;

/** Reads conditions that the catalog has a word for: "delayed", "with damage", "frost". */
final class ConditionRule implements Rule {
    @Override
    public void read(Utterance words, Draft draft) {
        for (int at = 0; at < words.size(); at++) {
            Optional<Sense.Given> given = words.sense(at, Sense.Given.class);
            if (given.isPresent()) {
                if (words.has(at - 1, Role.NOT)) {
                    draft.problem("“" + words.text(at - 1) + " " + words.text(at)
                            + "” cannot be read; say what should be instead.");
                    words.use(at - 1);
                }
                Filter filter = new Filter.Given(given.get().condition());
                if (!draft.filters.contains(filter)) {
                    draft.filters.add(filter);
                }
                words.use(at);
            }
        }
    }
}
