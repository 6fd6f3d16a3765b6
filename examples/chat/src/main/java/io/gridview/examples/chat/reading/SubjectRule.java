package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.query.GroupKey;
import io.gridview.examples.chat.words.Role;
import io.gridview.examples.chat.words.Sense;
import java.util.Optional;

/** Reads what is left of names: the rows, the topic, and dimensions or steps of time that stand by themselves. */
final class SubjectRule implements Rule {
    @Override
    public void read(Utterance words, Draft draft) {
        for (int at = 0; at < words.size(); at++) {
            if (words.is(at, Sense.Rows.class)) {
                draft.rowsNamed = true;
                words.use(at);
            } else if (words.is(at, Sense.Topic.class)) {
                draft.topicNamed = true;
                words.use(at);
            } else {
                name(words, at, draft);
            }
        }
        words.take(Role.VERSUS);
    }

    private static void name(Utterance words, int at, Draft draft) {
        Optional<Sense.Grouping> grouping = words.sense(at, Sense.Grouping.class);
        boolean step = words.is(at, Sense.Step.class);
        if (grouping.isEmpty() && !step) {
            return;
        }
        draft.subject = true;
        if (grouping.isPresent()) {
            draft.group(new GroupKey.ByDimension(grouping.get().dimension()));
            words.use(at);
        } else {
            GroupRule.step(words, at, draft);
        }
    }
}
