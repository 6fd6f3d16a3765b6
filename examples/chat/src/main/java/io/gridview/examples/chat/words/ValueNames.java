package io.gridview.examples.chat.words;

import io.gridview.examples.chat.catalog.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The ways to name a value: as it is, by an alias, and without the words that many values share. */
final class ValueNames {
    private static final Set<String> GENERIC = Set.of(
            "air",
            "airline",
            "airlines",
            "airport",
            "airway",
            "airways",
            "arpt",
            "aviation",
            "base",
            "express",
            "field",
            "force",
            "intl",
            "international",
            "lines",
            "metro",
            "natl");

    private final Tokenizer tokenizer = new Tokenizer();
    private final Lexicon shared;

    ValueNames(Lexicon shared) {
        this.shared = shared;
    }

    void add(Lexicon.Builder lexicon, Dimension dimension, String value, List<String> aliases) {
        Sense sense = new Sense.Value(dimension, value);
        List<Token> tokens = tokenizer.tokens(value);
        if (isFree(tokens)) {
            lexicon.add(value, sense);
        } else if (dimension.hasCodes()) {
            // The airport code DAY is no day unless it is written in capitals.
            lexicon.addExactly(value, sense);
        }
        aliases.forEach(alias -> lexicon.add(alias, sense));
        if (dimension.hasShortNames()) {
            String shorter = Arrays.stream(value.split("[\\s*]+"))
                    .filter(word -> !GENERIC.contains(word.toLowerCase(Locale.ROOT)))
                    .collect(Collectors.joining(" "));
            if (isFree(tokenizer.tokens(shorter))) {
                lexicon.add(shorter, sense);
            }
        }
    }

    /** A word that every question may need, or a bare number, is not given away to one value. */
    private boolean isFree(List<Token> name) {
        boolean bareNumber = name.size() == 1 && name.get(0).number() != null;
        return !name.isEmpty() && !bareNumber && !shared.knows(name);
    }
}
