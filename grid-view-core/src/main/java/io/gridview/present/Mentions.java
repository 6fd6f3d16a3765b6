package io.gridview.present;

import io.gridview.language.AskedBy;
import io.gridview.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a purpose speaks of which columns; each is looked for once, as many rules ask. */
final class Mentions {
    private static final int NOWHERE = -1;

    private final List<String> words;
    private final Map<Field, Integer> places = new HashMap<>();
    private final Map<Field, Integer> askedBy = new HashMap<>();

    Mentions(String purpose) {
        this.words = Words.lower(purpose);
    }

    /** Whether there is no purpose to go by. */
    boolean isWithoutWords() {
        return words.isEmpty();
    }

    /** The place where it first speaks of the column by the words of its name; -1 where it does not. */
    int at(Field field) {
        return words.isEmpty() ? NOWHERE : places.computeIfAbsent(field, this::find);
    }

    private int find(Field field) {
        List<String> name = Words.lower(Units.withoutUnit(field.key()));
        return !name.isEmpty() && words.containsAll(name) ? words.indexOf(name.get(name.size() - 1)) : NOWHERE;
    }

    /** The place where it asks for something by or for each value of the column; -1 where it does not. */
    int askedByAt(Field field) {
        return words.isEmpty()
                ? NOWHERE
                : askedBy.computeIfAbsent(field, one -> AskedBy.at(words, Words.lower(one.key())));
    }
}
