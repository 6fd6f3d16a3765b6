package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.words.Role;

/** Reads the words that say what kind of result is wanted, wherever they stand. */
final class MarkerRule implements Rule {
    @Override
    public void read(Utterance words, Draft draft) {
        draft.share = words.take(Role.SHARE);
        draft.distribution = words.take(Role.DISTRIBUTION);
        draft.coefficient = words.take(Role.COEFFICIENT);
        draft.relationship = words.take(Role.RELATIONSHIP);
        draft.compare = words.take(Role.COMPARE);
        draft.versus = words.find(Role.VERSUS) >= 0;
        draft.list = words.take(Role.LIST);
        draft.trend = words.take(Role.TREND);
    }
}
